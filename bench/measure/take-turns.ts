import { send, type Call } from './client.ts';
import { shuffled } from './shuffled.ts';

/** Milliseconds of one turn; a request that takes longer is a turn by itself. */
const TURN_MS = 50;

/**
 * Lets servers take turns at the same work, one request at a time, in another order each time, until
 * each has had its seconds, so that other load on the machine slows all of them equally.
 * @returns milliseconds of each request.
 * @throws {Error} if an answer is not a success
 */
export async function takeTurns<Key>(
  calls: ReadonlyMap<Key, Call>,
  seconds: number,
): Promise<Map<Key, number[]>> {
  const times = new Map([...calls.keys()].map((key): [Key, number[]] => [key, []]));
  const end = performance.now() + seconds * 1000 * calls.size;
  do {
    for (const [key, call] of shuffled([...calls])) {
      const turn = performance.now() + TURN_MS;
      do {
        const since = performance.now();
        const { status, body } = await send(call);
        if (status !== 200) throw new Error(`${call.url}: ${status} ${body.slice(0, 200)}`);
        times.get(key)?.push(performance.now() - since);
      } while (performance.now() < turn);
    }
  } while (performance.now() < end);
  return times;
}
