import { decimalKey } from './decimal.ts';

/** The figures of a statistic: a value and the ends of its range, if it has one; exact decimals. */
export interface Figures {
  readonly value: string;
  readonly low: string | null;
  readonly high: string | null;
}

/** The sort keys of a statistic's figures, as they are stored; null where the figure is. */
export function figureKeys({ value, low, high }: Figures) {
  return { sortValue: decimalKey(value), sortLow: keyOf(low), sortHigh: keyOf(high) };
}

function keyOf(figure: string | null): string | null {
  return figure === null ? null : decimalKey(figure);
}
