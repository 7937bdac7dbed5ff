import { startLocalNeo4j } from '../../src/local-neo4j/index.ts';
import { chosenNeo4j } from '../chosen-neo4j.ts';

/** A process that uses the Neo4j of a home until it gets SIGTERM or is killed: `user.ts <home>`. */
const [, , home = ''] = process.argv;
const neo4j = await startLocalNeo4j({ ...chosenNeo4j, home });
process.once('SIGTERM', () => {
  void neo4j.leave().then(() => process.exit(0));
});
process.stdout.write(`${neo4j.pid}\n`);
setInterval(() => undefined, 60_000);
