import { decimalKey } from './decimal.ts';

/** What a statistic says: a value and, where a range is given, its ends; each an exact decimal. */
export interface Figures {
  readonly value: string;
  readonly low: string | null;
  readonly high: string | null;
}

/** The keys that a statistic's figures are compared by, as it stores them; absent where the figure is. */
export function figureKeys({ value, low, high }: Figures) {
  return { sortValue: decimalKey(value), sortLow: keyOf(low), sortHigh: keyOf(high) };
}

function keyOf(figure: string | null): string | null {
  return figure === null ? null : decimalKey(figure);
}
