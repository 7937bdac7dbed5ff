import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { openNeo4j, type BenchNeo4j, type Shape } from '../graph/index.ts';
import { stored } from '../load/index.ts';
import { GraphFiles } from './graph-files.ts';
import { importGraph } from './import-graph.ts';
import { makeIndexes } from './make-indexes.ts';
import { writeGraph } from './write-graph.ts';

/** For Neo4j at every size. */
export const MEMORY = { heapMb: 3072, pageCacheMb: 5120 };

const built = z.object({
  /** Nodes and relationships. */
  stored: z.int(),
  /** Seconds of the import of files that are ready. */
  importing: z.number(),
  /** Seconds until all constraints and indexes were online. */
  indexing: z.number(),
});

/** How a graph was made. */
export type Built = z.infer<typeof built>;

/** The graph of this shape in a Neo4j that runs: the one on disk, or one made now. */
export async function build(
  home: string,
  shape: Shape,
  onProgress: (line: string) => void,
): Promise<{ neo4j: BenchNeo4j; built: Built }> {
  const note = join(home, 'built.json');
  if (existsSync(note)) {
    const neo4j = await openNeo4j(home, onProgress, MEMORY);
    return { neo4j, built: built.parse(JSON.parse(await readFile(note, 'utf8'))) };
  }
  await rm(home, { recursive: true, force: true });
  // The first start makes the folders, the settings and the password that the import finds there.
  const empty = await openNeo4j(home, onProgress, MEMORY);
  await empty.close();
  const folder = join(home, 'files');
  const files = await GraphFiles.in(folder);
  await writeGraph(files, shape, onProgress);
  await files.close();
  onProgress('importing');
  const importing = await secondsOf(() => importGraph(home, files));
  await rm(folder, { recursive: true, force: true });
  const neo4j = await openNeo4j(home, onProgress, MEMORY);
  try {
    onProgress('making constraints and indexes');
    const indexing = await secondsOf(() => makeIndexes(neo4j.graph));
    const made = { stored: await stored(neo4j.graph), importing, indexing };
    await writeFile(note, JSON.stringify(made));
    return { neo4j, built: made };
  } catch (thrown) {
    await neo4j.close();
    throw thrown;
  }
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const since = performance.now();
  await work();
  return (performance.now() - since) / 1000;
}
