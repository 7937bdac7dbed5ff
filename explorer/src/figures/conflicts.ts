import { figureText } from '../facts/figure.ts';
import { period } from '../facts/words.ts';
import type { FullStatistic } from '../questions/gather.ts';
import { quantityKey } from './quantities.ts';

export const VERDICTS = ['contradiction', 'compatible by bounds', 'different periods'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One quantity that sources state with different values. */
export interface Conflict {
  readonly key: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly statistics: readonly FullStatistic[];
}

/** Figures of one measure, unit, population and place that are not the same. */
export function conflictsOf(statistics: readonly FullStatistic[]): Conflict[] {
  return [...Map.groupBy(statistics, quantityKey)]
    .filter(([, group]) => new Set(group.map((one) => `${one.value} ${one.bound}`)).size > 1)
    .map(([key, group]) => {
      const [first] = group;
      const title = [first?.measure, first?.population].filter(Boolean).join(', ');
      return { key, title, statistics: group, ...judge(group) };
    })
    .toSorted((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
}

function judge(group: readonly FullStatistic[]): Pick<Conflict, 'verdict' | 'reason'> {
  const periods = new Set(group.map(({ period: p }) => period(p?.from, p?.to)));
  if (periods.size === group.length && periods.size > 1) {
    return { verdict: 'different periods', reason: `They are of ${[...periods].join(' and ')}` };
  }
  const low = Math.max(...group.map((one) => range(one).low));
  const high = Math.min(...group.map((one) => range(one).high));
  const values = group.map((one) => figureText(one, one.unit)).join(' and ');
  return low <= high
    ? { verdict: 'compatible by bounds', reason: `One value can be ${values}` }
    : { verdict: 'contradiction', reason: `No value is ${values} at once` };
}

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
