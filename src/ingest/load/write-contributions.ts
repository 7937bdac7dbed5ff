import type { Transaction } from '../../graph/index.ts';
import { rowsOf, type Rows } from './rows-of.ts';
import type { Prepared } from './prepared.ts';
import type { Times } from './times.ts';
import { given, statements } from './statements.ts';

const ORDER = [
  'documents',
  'descriptions',
  'passages',
  'mentions',
  'statistics',
  'renderings',
  'reports',
  'sources',
  'derivations',
  'quotes',
  'claims',
] as const satisfies readonly (keyof Rows)[];

/**
 * Writes what documents bring in, except links: one statement for all rows of a kind. The statements are
 * sent one after another without waiting in between.
 */
export async function writeContributions(
  { run }: Transaction,
  documents: readonly Prepared[],
  times: Times,
): Promise<void> {
  const rows = rowsOf(documents, times);
  const filled = ORDER.filter((kind) => rows[kind].length > 0);
  await Promise.all(filled.map((kind) => run(statements[kind], given({ rows: rows[kind] }))));
}
