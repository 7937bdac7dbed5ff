import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Graph } from '../connect.ts';
import { GraphError } from '../errors.ts';
import { statementFile } from '../statement-file.ts';

/** Neo4j on a busy disk may say nothing new of an index for minutes. */
const PATIENCE_MS = 600_000;

/** A small graph has its indexes at once, a large one in minutes. */
const LOOKS = { firstMs: 20, lastMs: 1_000 };

/** An index that does not serve yet. */
const population = z
  .tuple([z.string(), z.string(), z.number(), z.string().nullable()])
  .transform(([name, state, percent, failure]) => ({
    name,
    state,
    percent,
    failure: failure ?? '',
  }));

type Population = z.infer<typeof population>;

/**
 * Waits until Neo4j has made all indexes, however long that takes while it makes progress.
 * @param onProgress receives a line for each percent that is made
 * @param patienceMs how long nothing may move
 * @throws {GraphError} `GRAPH_ERROR` if Neo4j could not make an index, `TIMEOUT` if nothing moves
 */
export async function waitForIndexes(
  graph: Graph,
  onProgress: (line: string) => void,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  let [all, said, least] = [0, -1, Infinity];
  let moved = performance.now();
  for (let pause = LOOKS.firstMs; ; pause = Math.min(2 * pause, LOOKS.lastMs)) {
    const pending = await populations(graph);
    if (pending.length === 0) return;
    const failed = pending.find(({ state }) => state === 'FAILED');
    if (failed !== undefined) throw notMade(failed);
    all = Math.max(all, pending.length);
    const left = pending.reduce((sum, { percent }) => sum + 1 - percent / 100, 0);
    if (left < least) [least, moved] = [left, performance.now()];
    else if (performance.now() - moved > patienceMs) throw stuck(pending, patienceMs);
    const percent = Math.floor(100 * (1 - left / all));
    if (percent !== said)
      onProgress(`making ${all === 1 ? 'an index' : `${all} indexes`}: ${percent} %`);
    said = percent;
    await sleep(pause);
  }
}

/** By a write, which asks the server that makes them, not one that reads from it. */
async function populations(graph: Graph): Promise<Population[]> {
  const { rows } = await graph.write(({ run }) => run(statementFile('index-population')));
  return z.array(population).parse(rows);
}

function notMade({ name, failure }: Population): GraphError {
  const [reason = ''] = failure.split('\n');
  return new GraphError(
    'GRAPH_ERROR',
    `Neo4j could not make the index ${name}: ${reason}. Correct the nodes that it cannot hold, drop it by DROP INDEX ${name}, and run this again`,
  );
}

function stuck(pending: readonly Population[], patienceMs: number): GraphError {
  const names = pending.map(({ name }) => name).join(', ');
  return new GraphError(
    'TIMEOUT',
    `Neo4j has made no progress for ${patienceMs / 60_000} minutes with the indexes ${names}. Its log, debug.log, says what it waits for; run this again, and it continues`,
  );
}
