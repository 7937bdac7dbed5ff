import type { FullStatistic } from '../questions/gather.ts';

/** The values that a figure leaves possible. */
export function range({ value, low, high, bound }: FullStatistic): { low: number; high: number } {
  const exact = Number(value);
  switch (bound) {
    case 'AT_LEAST':
      return { low: exact, high: Infinity };
    case 'AT_MOST':
      return { low: -Infinity, high: exact };
    case 'ABOUT': {
      const half = lastPlace(value) / 2;
      return { low: exact - half, high: exact + half };
    }
    case 'EXACT':
      return { low: Number(low ?? value), high: Number(high ?? value) };
    default:
      return bound satisfies never;
  }
}

/**
 * What the last digit that is not a zero counts: of 60,000 ten thousand, of 51.5 a tenth. A rounded number
 * is off by half of that at most.
 */
function lastPlace(value: string): number {
  const [whole = '', fraction = ''] = value.split('.');
  const decimals = fraction.replace(/0+$/, '').length;
  if (decimals > 0) return 10 ** -decimals;
  return 10 ** (/0*$/.exec(whole)?.[0].length ?? 0);
}
