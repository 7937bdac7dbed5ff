import { z } from 'zod';
import { statementFile, type Graph } from '../graph/index.ts';
import { decimal, decimalKey } from '../model/index.ts';
import type { Violation } from './violation.ts';

const row = z.tuple([z.string(), z.unknown(), z.string().nullable()]);

/** Statistics are exact decimals, and their sort keys order them as numbers. */
export async function checkDecimals(graph: Graph): Promise<Violation[]> {
  const { rows } = await graph.read(statementFile('check/decimals'));
  return rows.flatMap((values) => {
    const [id, value, sortValue] = row.parse(values);
    const parsed = decimal.safeParse(value);
    if (!parsed.success)
      return [{ rule: 'no-decimal', id, found: `its value is ${JSON.stringify(value)}` }];
    if (sortValue === null || sortValue === decimalKey(parsed.data)) return [];
    return [{ rule: 'sort-key-unlike-value', id, found: `${parsed.data} sorts as ${sortValue}` }];
  });
}
