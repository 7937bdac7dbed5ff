import type { Call } from './client.ts';
import { median } from './median.ts';
import { cpuOf } from './process-figures.ts';
import { runFor } from './run-for.ts';
import { shuffled } from './shuffled.ts';
import { takeTurns } from './take-turns.ts';

/** The figures of one server for one work in one round. */
export interface Round {
  /** Milliseconds, one request at a time. */
  readonly p50: number;
  /** Requests answered in a second, eight at a time. */
  readonly perSecond: number;
  /** Microseconds of the server's own CPU for a request, eight at a time. */
  readonly cpu: number;
  /** Microseconds of Neo4j's CPU for the same. */
  readonly neo4jCpu: number;
}

const WARM = { seconds: 1, requests: 300 };

/** @param processes ids of the servers, and of Neo4j. */
export async function measureRound<Key extends string>(
  calls: ReadonlyMap<Key, Call>,
  processes: Readonly<Record<Key | 'neo4j', number>>,
  seconds: number,
): Promise<Map<Key, Round>> {
  const bounds = { seconds, requests: 20_000 };
  for (const call of calls.values()) await runFor(call, 2, WARM);
  const times = await takeTurns(calls, seconds);
  const rounds = new Map<Key, Round>();
  for (const [key, call] of shuffled([...calls])) {
    const [server, neo4j] = [processes[key], processes.neo4j];
    const before = [cpuOf(server), cpuOf(neo4j)] as const;
    const many = await runFor(call, 8, bounds);
    const answered = many.times.length;
    rounds.set(key, {
      p50: median(times.get(key) ?? []),
      perSecond: answered / many.seconds,
      cpu: (cpuOf(server) - before[0]) / answered,
      neo4jCpu: (cpuOf(neo4j) - before[1]) / answered,
    });
  }
  return rounds;
}
