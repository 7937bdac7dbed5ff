import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** A line of a table, by the names of the columns; what is empty is left out. */
export type Line = Readonly<Partial<Record<string, string>>>;

const lines = z.array(z.record(z.string(), z.string()));

/** The lines of a CSV file with a header (RFC 4180). */
export function linesOfCsv(text: string): Line[] {
  const parsed: unknown = parse(text, { bom: true, columns: true, relax_column_count: true });
  return lines.parse(parsed).map(withoutEmpty);
}

function withoutEmpty(line: Record<string, string>): Line {
  const trimmed = Object.entries(line).map(([name, value]) => [name, value.trim()] as const);
  return Object.fromEntries(trimmed.filter(([, value]) => value !== ''));
}

/** The names of the columns: the first line of a CSV file. */
export function columnsOf(text: string): string[] {
  const parsed: unknown = parse(text, { bom: true, to_line: 1, relax_column_count: true });
  return z.array(z.array(z.string())).parse(parsed)[0] ?? [];
}

/** The values that are there, each once. */
export function distinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))].filter(
    (value) => value !== '',
  );
}
