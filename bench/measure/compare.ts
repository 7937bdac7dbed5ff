import { isDeepStrictEqual } from 'node:util';
import type { Side, Work } from '../works/index.ts';
import { send, type Call } from './client.ts';
import { dataOf } from './data-of.ts';

/** Whether a server's answer equals Footnote's, or what went wrong. */
export type Comparison = 'same' | { failed: string };

/**
 * Asks every server once, and compares the answers with Footnote's.
 * @throws {Error} if an answer differs: the works are not the same then, and timing them is pointless.
 */
export async function compare(
  work: Work,
  calls: ReadonlyMap<Side, Call>,
): Promise<Map<Side, Comparison>> {
  const comparisons = new Map<Side, Comparison>();
  let expected: unknown;
  for (const [side, call] of calls) {
    const answer = await answerOf(call);
    if (side === 'footnote') expected = answer.data;
    if (answer.failed !== undefined) {
      if (side === 'footnote') throw new Error(`${work.name}: ${answer.failed}`);
      comparisons.set(side, { failed: answer.failed });
      continue;
    }
    const found = side === 'peer' ? work.fromPeer?.(answer.data) : answer.data;
    if (!isDeepStrictEqual(found, expected)) throw new Differs(work, side, found, expected);
    comparisons.set(side, 'same');
  }
  return comparisons;
}

async function answerOf(call: Call): Promise<{ data?: unknown; failed?: string }> {
  try {
    return { data: dataOf(await send(call)) };
  } catch (thrown) {
    return { failed: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

class Differs extends Error {
  override name = 'Differs';

  constructor(work: Work, side: Side, found: unknown, expected: unknown) {
    const show = (value: unknown) => JSON.stringify(value).slice(0, 2000);
    super(
      `${work.name}: ${side} answers otherwise than Footnote\n${show(found)}\n${show(expected)}`,
    );
  }
}
