import { fileURLToPath } from 'node:url';
import { buildGraph, shapeOf } from './graph/index.ts';
import { hitCounter, measureWorks } from './measure/index.ts';
import type { Options } from './options.ts';
import { startServers } from './start-servers.ts';
import { works } from './works/index.ts';

const DATA = fileURLToPath(new URL('.data', import.meta.url));

const onProgress = (line: string) => void process.stderr.write(`${line}\n`);

/** Builds the graph, measures everything, reports. */
export async function bench({ size, seed, seconds, rounds }: Options): Promise<void> {
  const shape = shapeOf(size, seed);
  const neo4j = await buildGraph(DATA, shape, onProgress);
  try {
    const { servers, stop } = await startServers(neo4j.connection);
    const hits = await hitCounter(neo4j.graph, neo4j.connection);
    try {
      const measurement = { works, shape, servers, seconds, rounds, onProgress };
      const measured = await measureWorks({ ...measurement, countHits: hits.count });
      console.dir(measured, { depth: 5 });
    } finally {
      await hits.close();
      await stop();
    }
  } finally {
    await neo4j.close();
  }
}
