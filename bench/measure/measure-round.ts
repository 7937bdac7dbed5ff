import type { Call } from './client.ts';
import { median } from './median.ts';
import { cpuOf } from './process-figures.ts';
import { runFor, type Bounds } from './run-for.ts';

/** What one server took for one work in one round. */
export interface Round {
  /** Milliseconds, one request at a time. */
  readonly p50: number;
  /** Requests answered in a second, eight at a time. */
  readonly perSecond: number;
  /** Microseconds of the server's own CPU for a request. */
  readonly cpu: number;
}

const WARM: Bounds = { seconds: 1, requests: 300 };

export async function measureRound(pid: number, call: Call, seconds: number): Promise<Round> {
  await runFor(call, 2, { seconds: Math.min(seconds, WARM.seconds), requests: WARM.requests });
  const bounds = { seconds, requests: 5_000 };
  const before = cpuOf(pid);
  const single = await runFor(call, 1, bounds);
  const many = await runFor(call, 8, bounds);
  const requests = single.times.length + many.times.length;
  return {
    p50: median(single.times),
    perSecond: many.times.length / many.seconds,
    cpu: (cpuOf(pid) - before) / requests,
  };
}
