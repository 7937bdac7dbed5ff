import { stringify } from 'csv-stringify/sync';
import { COLUMNS, rowsOf } from './rows.ts';
import type { SelectedDocument } from './selection.ts';

/** RFC 4180, UTF-8 with a byte order mark so that spreadsheets read it as such. */
export const CSV_FORMAT = {
  record_delimiter: '\r\n',
  // A spreadsheet would run a cell that begins with =, +, - or @.
  escape_formulas: true,
} as const;

const FORMAT = { ...CSV_FORMAT, columns: [...COLUMNS] };

/** A table of facts as CSV. */
export async function* csv(
  documents: AsyncIterable<SelectedDocument>,
  base: string,
): AsyncGenerator<string> {
  yield `\ufeff${stringify([], { ...FORMAT, header: true })}`;
  for await (const selected of documents) {
    const rows = rowsOf(selected, base);
    if (rows.length > 0) yield stringify(rows, FORMAT);
  }
}
