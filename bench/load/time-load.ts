import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { migrate } from '../../src/graph/index.ts';
import { openNeo4j, type BenchNeo4j } from '../graph/index.ts';
import { stored } from './stored.ts';

/**
 * Nodes and relationships a second, in a Neo4j that holds only what `before` puts there. The time
 * to read from disk, to validate and to hash is included.
 */
export async function timeLoad(
  data: string,
  load: (neo4j: BenchNeo4j) => Promise<void>,
  before: (neo4j: BenchNeo4j) => Promise<void> = () => Promise.resolve(),
): Promise<number> {
  const home = join(data, 'load');
  await rm(home, { recursive: true, force: true });
  const neo4j = await openNeo4j(home, () => undefined);
  try {
    await migrate(neo4j.graph);
    await before(neo4j);
    const here = await stored(neo4j.graph);
    const since = performance.now();
    await load(neo4j);
    const seconds = (performance.now() - since) / 1000;
    return ((await stored(neo4j.graph)) - here) / seconds;
  } finally {
    await neo4j.close();
    await rm(home, { recursive: true, force: true });
  }
}
