import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { ingest } from '../../src/ingest/index.ts';
import { drawDocument, type BenchNeo4j, type Shape } from '../graph/index.ts';
import { stored, writeAnnotations } from '../load/index.ts';
import { dataOf, graphql, median, residentOf, runFor, send } from '../measure/index.ts';
import { startServer } from '../servers/index.ts';
import type { Variables } from '../works/index.ts';
import { questionsOf } from './questions.ts';

/** Times, or why the server refuses the question at this size. */
export type Answer = { readonly title: string } & (
  { readonly p50: number; readonly p95: number } | { readonly refused: string }
);

/** Of the graph at one size. */
export interface Measured {
  readonly nodes: number;
  readonly relationships: number;
  /** GiB of the store with its indexes. */
  readonly disk: number;
  /** MiB in RAM after the questions. */
  readonly resident: { readonly neo4j: number; readonly footnote: number };
  /** Milliseconds: half of the answers take less, and one of twenty takes longer. */
  readonly answers: readonly Answer[];
  /** Nodes and relationships a second of `footnote ingest`, and how many it stored. */
  readonly ingested: { readonly perSecond: number; readonly stored: number };
}

/** Documents that are loaded on top. */
export const FURTHER = 1_000;

const WARM = { seconds: 5, requests: 300 };

/** Asks all questions, then loads further documents. */
export async function measureSize(
  { graph, connection, pid }: BenchNeo4j,
  home: string,
  shape: Shape,
  seconds: number,
  onProgress: (line: string) => void,
): Promise<Measured> {
  const counts = { nodes: await count(graph, '(n)'), relationships: await count(graph, '()-->()') };
  const server = await startServer('footnote', connection);
  const answers: Answer[] = [];
  const url = `${server.url}graphql`;
  const ask = async (query: string, variables: Variables) =>
    dataOf(await send(graphql(url, query, variables)));
  try {
    for (const { title, query, variables } of await questionsOf(shape, ask)) {
      onProgress(title);
      const refused = await ask(query, variables).then(
        () => undefined,
        (thrown: unknown) => String(thrown),
      );
      if (refused !== undefined) {
        onProgress(refused);
        answers.push({ title, refused });
        continue;
      }
      const call = graphql(url, query, variables);
      await runFor(call, 2, WARM);
      const { times } = await runFor(call, 1, { seconds, requests: 20_000 });
      answers.push({ title, p50: median(times), p95: quantile(times, 0.95) });
    }
    const resident = { neo4j: residentOf(pid), footnote: residentOf(server.pid) };
    const ingested = await measureIngest(graph, home, shape, onProgress);
    return { ...counts, disk: gibOf(home), resident, answers, ingested };
  } finally {
    await server.stop();
  }
}

async function measureIngest(
  graph: BenchNeo4j['graph'],
  home: string,
  shape: Shape,
  onProgress: (line: string) => void,
): Promise<Measured['ingested']> {
  onProgress(`loading ${FURTHER} further documents`);
  const folder = join(home, 'further');
  // Behind those of earlier runs.
  const here = await count(graph, '(:Document)');
  const further = Array.from({ length: FURTHER }, (_, at) => drawDocument(shape, here + at));
  await writeAnnotations(folder, further);
  const before = await stored(graph);
  const since = performance.now();
  const { refused, lacking } = await ingest(graph, { paths: [folder] });
  const seconds = (performance.now() - since) / 1000;
  const [first] = [...refused, ...lacking];
  if (first !== undefined) throw new Error(`Not loaded: ${JSON.stringify(first)}`);
  const more = (await stored(graph)) - before;
  return { perSecond: more / seconds, stored: more };
}

async function count(graph: BenchNeo4j['graph'], pattern: string): Promise<number> {
  const { rows } = await graph.read(`RETURN COUNT { ${pattern} }`);
  return z.coerce.number().parse(rows[0]?.[0]);
}

function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function gibOf(home: string): number {
  const store = join(home, 'neo4j', 'data', 'databases', 'neo4j');
  const printed = execFileSync('du', ['-sk', store], { encoding: 'utf8' });
  return Number.parseInt(printed, 10) / 2 ** 20;
}
