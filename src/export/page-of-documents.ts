import { z } from 'zod';
import type { Transaction } from '../graph/index.ts';
import { statements } from './statements.ts';

const DOCUMENTS_AT_ONCE = 50n;

/** Most characters of text in one page, but for a text that has more by itself. */
const TEXT_AT_ONCE = 8 * 1024 * 1024;

const columns = z.array(z.tuple([z.string(), z.int()]));

/**
 * The ids of the next documents that are here with their text: few where texts are long, so that
 * neither side has to hold many of them.
 * @param after the last id of the page before; '' for the first.
 */
export async function pageOfDocuments(run: Transaction['run'], after: string): Promise<string[]> {
  const { rows } = await run(statements.documents, { after, first: DOCUMENTS_AT_ONCE });
  let sum = 0;
  return columns
    .parse(rows)
    .filter(([, length], at) => {
      sum += length;
      return at === 0 || sum <= TEXT_AT_ONCE;
    })
    .map(([id]) => id);
}
