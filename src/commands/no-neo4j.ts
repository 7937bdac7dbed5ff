/** Neither does the environment name a Neo4j, nor does one of our own run. */
export class NoNeo4j extends Error {
  override name = 'NoNeo4j';
  readonly code = 'NO_NEO4J';

  constructor(home: string) {
    super(
      `No Neo4j runs in ${home}: start one with "footnote neo4j start", or set NEO4J_URI to one of yours`,
    );
  }
}
