import { z } from 'zod';
import type { Transaction } from '../../graph/index.ts';
import { statements } from './statements.ts';

const beforeColumns = z.array(z.tuple([z.string().nullable()]));

/**
 * Lets no other load run until the transaction ends.
 * @param now ISO 8601.
 * @returns the moment of this load: now, or just after the load before it where the clock has not gone on
 * since. So moments tell the order of loads, and what was read until one of them stays the same.
 */
export async function lock({ run }: Transaction, now: string): Promise<string> {
  const { rows } = await run(statements.lock, { now });
  const [[before] = [null]] = beforeColumns.parse(rows);
  if (before === null || before < now) return now;
  const next = new Date(Date.parse(before) + 1).toISOString();
  await run(statements.lock, { now: next });
  return next;
}
