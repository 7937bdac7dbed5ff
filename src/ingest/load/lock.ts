import { z } from 'zod';
import { Merges } from '../../contribution/index.ts';
import type { Transaction } from '../../graph/index.ts';
import { statements } from './statements.ts';

/** What a load goes by, while no other runs. */
export interface Moment {
  /**
   * When it is, in ISO 8601: now, or just after the load before it where the clock has not gone on since. So
   * moments tell the order of loads, and what was read until one of them stays the same.
   */
  readonly at: string;
  /** The entities that are merged. */
  readonly merges: Merges;
}

const beforeColumns = z.array(
  z.tuple([z.string().nullable(), z.array(z.tuple([z.string(), z.string()]))]),
);

/**
 * Lets no other load run until the transaction ends.
 * @param now ISO 8601.
 */
export async function lock({ run }: Transaction, now: string): Promise<Moment> {
  const { rows } = await run(statements.lock, { now });
  const [[before, merged] = [null, []]] = beforeColumns.parse(rows);
  const merges = new Merges(merged);
  if (before === null || before < now) return { at: now, merges };
  const next = new Date(Date.parse(before) + 1).toISOString();
  await run(statements.lock, { now: next });
  return { at: next, merges };
}
