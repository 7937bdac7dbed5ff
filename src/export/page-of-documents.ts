import { z } from 'zod';
import type { Transaction } from '../graph/index.ts';
import { statements } from './statements.ts';

const DOCUMENTS_AT_ONCE = 50n;

/** The most UTF-16 code units of text in one page, unless a single text has more. */
const TEXT_AT_ONCE = 8 * 1024 * 1024;

const columns = z.array(z.tuple([z.string(), z.int()]));

/**
 * The ids of the next documents that are loaded with their text: few if the texts are long, to bound the
 * memory of both sides.
 * @param after the last id of the previous page; '' for the first page.
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
