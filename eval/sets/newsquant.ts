import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Bound } from '../../src/model/index.ts';

export interface NewsQuantSentence {
  readonly text: string;
  /** A range is two values. */
  readonly values: readonly number[];
  readonly quantities: readonly { value: number; bound: Bound }[];
}

const sentences = z.array(
  z.object({
    text: z.string(),
    quantities: z.array(z.object({ change: z.string(), value: z.string() })),
  }),
);
const BOUNDS = new Map<string, Bound>([
  ['>', 'AT_LEAST'],
  ['<', 'AT_MOST'],
  ['~', 'ABOUT'],
]);

/** Reads `data/formatted_test_set/NewsQuant.json` of the evaluation of CQE. */
export async function readNewsQuant(file: string): Promise<NewsQuantSentence[]> {
  const read = sentences.parse(JSON.parse(await readFile(file, 'utf8')));
  return read.map(({ text, quantities }) => ({
    text,
    values: quantities.flatMap(({ value }) =>
      value.split(' - ').map((each) => Math.abs(Number(each))),
    ),
    quantities: quantities.map(({ change, value }) => ({
      value: Math.abs(Number.parseFloat(value)),
      bound: BOUNDS.get(change) ?? 'EXACT',
    })),
  }));
}
