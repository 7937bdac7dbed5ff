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
    values: quantities.flatMap(({ value }) => valuesOf(value)),
    quantities: quantities.map(({ change, value }) => ({
      value: Math.abs(Number.parseFloat(value)),
      bound: BOUNDS.get(change) ?? 'EXACT',
    })),
  }));
}

/** "252.0-287.0" is a range of two values. */
function valuesOf(written: string): number[] {
  const [, low, high] = /^(-?[\d.]+)\s*-\s*(-?[\d.]+)$/.exec(written) ?? [];
  return [low ?? written, ...(high === undefined ? [] : [high])].map((each) =>
    Math.abs(Number.parseFloat(each)),
  );
}
