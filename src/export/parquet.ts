import { COLUMNS, rowsOf, type Row } from './rows.ts';
import type { SelectedDocument } from './selection.ts';

type Column = (typeof COLUMNS)[number];

/** Rows that are encoded together, and so the most that are in memory. */
const GROUP_ROWS = 10_000;

const NUMBERS: ReadonlySet<Column> = new Set(['start', 'end']);

/**
 * A table of facts as Apache Parquet (https://parquet.apache.org/docs/file-format/), the columns of the CSV.
 * Decimals and dates are text, so that they stay exact.
 */
export async function* parquet(
  documents: AsyncIterable<SelectedDocument>,
  base: string,
): AsyncGenerator<Uint8Array> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
  const writer = new ByteWriter();
  const schema = [
    { name: 'root', num_children: COLUMNS.length },
    ...COLUMNS.map((name) => ({
      name,
      repetition_type: 'OPTIONAL' as const,
      ...(NUMBERS.has(name)
        ? { type: 'INT32' as const }
        : { type: 'BYTE_ARRAY' as const, converted_type: 'UTF8' as const }),
    })),
  ];
  const file = new ParquetWriter({ writer, schema, createdBy: 'footnote' });
  /** The bytes since the last call; offsets in the file go on counting. */
  const taken = (): Uint8Array => {
    const bytes = writer.getBytes().slice();
    writer.index = 0;
    return bytes;
  };
  const rows: Row[] = [];
  for await (const selected of documents) {
    rows.push(...rowsOf(selected, base));
    while (rows.length >= GROUP_ROWS) {
      await file.write({ columnData: columnsOf(rows.splice(0, GROUP_ROWS)) });
      yield taken();
    }
  }
  if (rows.length > 0) await file.write({ columnData: columnsOf(rows) });
  await file.finish();
  yield taken();
}

function columnsOf(rows: readonly Row[]) {
  return COLUMNS.map((name) => ({ name, data: rows.map((row) => row[name] ?? null) }));
}
