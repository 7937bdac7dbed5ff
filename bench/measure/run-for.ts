import { send, type Call } from './client.ts';

export interface Run {
  /** Milliseconds of each request. */
  readonly times: readonly number[];
  /** From the first request sent to the last answered. */
  readonly seconds: number;
}

export interface Bounds {
  readonly seconds: number;
  readonly requests: number;
}

/**
 * Sends the same request repeatedly, this many at once, until the time is over or the number is reached;
 * at least once.
 * @throws {Error} if an answer is not a success
 */
export async function runFor(call: Call, atOnce: number, bounds: Bounds): Promise<Run> {
  const times: number[] = [];
  const begin = performance.now();
  const end = begin + bounds.seconds * 1000;
  let sent = 0;
  const loop = async () => {
    do {
      sent++;
      const since = performance.now();
      const { status, body } = await send(call);
      times.push(performance.now() - since);
      if (status !== 200) throw new Error(`${call.url} answers ${status}: ${body.slice(0, 200)}`);
    } while (performance.now() < end && sent < bounds.requests);
  };
  await Promise.all(Array.from({ length: atOnce }, loop));
  return { times, seconds: (performance.now() - begin) / 1000 };
}
