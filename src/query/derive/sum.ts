import { z } from 'zod';
import { sumOfDecimals } from '../../model/index.ts';

const input = z.array(z.string());

/** The exact sum of decimals; null where they were not of one unit and measure, and so not read. */
export function sum(read: unknown): string | null {
  return read === null ? null : sumOfDecimals(input.parse(read));
}
