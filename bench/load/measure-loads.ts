import { join } from 'node:path';
import { ingest } from '../../src/ingest/index.ts';
import {
  drawDocuments,
  shapeOf,
  writeDocuments,
  writeEntities,
  type BenchNeo4j,
} from '../graph/index.ts';
import { median, shuffled } from '../measure/index.ts';
import type { Side } from '../works/index.ts';
import { peerLoad } from './peer-load.ts';
import { timeLoad } from './time-load.ts';
import { writeAnnotations } from './write-annotations.ts';

/** Size of the graph that is loaded: large enough for a stable rate, and a load takes at most a minute. */
const SIZE = 10_000;

const TIMES = 3;

/** The peer loads as many as it can in this many seconds. */
const PEER_DOCUMENTS = 40;

/**
 * Nodes and relationships a second: ingest from files, mutations, UNWIND of rows made ready in code.
 * Loads take turns in random order, and the median counts. The peer loads once, because it is slow.
 */
export async function measureLoads(
  data: string,
  size: number,
  seed: number,
): Promise<Record<Side, number>> {
  const shape = shapeOf(Math.min(size, SIZE), seed);
  const documents = [...drawDocuments(shape)];
  const folder = join(data, 'annotations');
  await writeAnnotations(folder, documents);
  const unwind = async ({ graph }: BenchNeo4j) => {
    await writeEntities(graph, shape);
    await writeDocuments(graph, documents);
  };
  const loads = {
    footnote: async ({ graph }: BenchNeo4j) => {
      const { refused, lacking } = await ingest(graph, { paths: [folder] });
      const [first] = [...refused, ...lacking];
      if (first !== undefined) throw new Error(`Not loaded: ${JSON.stringify(first)}`);
    },
    raw: unwind,
  };
  const rates: Record<keyof typeof loads, number[]> = { footnote: [], raw: [] };
  for (let time = 0; time < TIMES; time++) {
    for (const side of shuffled(['footnote', 'raw'] as const))
      rates[side].push(await timeLoad(data, loads[side]));
  }
  const some = documents.slice(0, PEER_DOCUMENTS);
  const bare = some.map((each) => ({
    ...each,
    entities: [],
    statistics: [],
    quotes: [],
    claims: [],
  }));
  const peer = await timeLoad(
    data,
    (neo4j) => peerLoad(neo4j, some),
    ({ graph }) => writeDocuments(graph, bare),
  );
  return { footnote: median(rates.footnote), peer, raw: median(rates.raw) };
}
