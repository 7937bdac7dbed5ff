import Fraction from 'fraction.js';
import type { Bound } from '../model/index.ts';

/** A figure as a source states it. Numbers are exact decimals as written: "57000", "51.50". */
export interface Figure {
  readonly value: string;
  /** Least and greatest value, where the source gives a range. */
  readonly low: string | null;
  readonly high: string | null;
  readonly bound: Bound;
}

/** The values that a figure allows, ends included. Null: no limit on that side. */
export interface Interval {
  readonly from: Fraction | null;
  readonly to: Fraction | null;
}

/**
 * The values that a figure's words allow. An approximate figure without a range allows half a unit of
 * its last significant digit on either side: "about 60,000" is 55,000 to 65,000.
 */
export function intervalOf({ value, low, high, bound }: Figure): Interval {
  const at = new Fraction(value);
  const ends = {
    low: low === null ? null : new Fraction(low),
    high: high === null ? null : new Fraction(high),
  };
  switch (bound) {
    case 'EXACT':
      return { from: ends.low ?? at, to: ends.high ?? at };
    case 'AT_LEAST':
      return { from: ends.low ?? at, to: ends.high };
    case 'AT_MOST':
      return { from: ends.low, to: ends.high ?? at };
    case 'ABOUT': {
      const half = granularityOf(value).div(2);
      return { from: ends.low ?? at.sub(half), to: ends.high ?? at.add(half) };
    }
    default:
      return bound satisfies never;
  }
}

/** Whether a figure allows more than one value. */
export function inexact({ low, high, bound }: Figure): boolean {
  return bound !== 'EXACT' || low !== null || high !== null;
}

/** The values of an interval, each with the opposite sign. */
export function negated({ from, to }: Interval): Interval {
  return { from: to?.neg() ?? null, to: from?.neg() ?? null };
}

export function overlap(one: Interval, other: Interval): boolean {
  return below(one.from, other.to) && below(other.from, one.to);
}

function below(from: Fraction | null, to: Fraction | null): boolean {
  return from === null || to === null || from.lte(to);
}

/** The unit of the last significant digit: 0.1 of "51.5", 1 of "51", 10000 of "60000". */
export function granularityOf(value: string): Fraction {
  const [whole = '', fraction = ''] = value.replace('-', '').split('.');
  if (fraction !== '') return new Fraction(1).div(power(fraction.length));
  const zeros = /^0*$/.test(whole) ? 0 : whole.length - whole.replace(/0+$/, '').length;
  return new Fraction(power(zeros));
}

/** Whether a precise number becomes the stated one at the precision of the stated one, and how. */
export function precisionMatch(
  precise: Fraction,
  stated: string,
): 'EXACT' | 'ROUNDED' | 'TRUNCATED' | null {
  const target = new Fraction(stated);
  if (precise.equals(target)) return 'EXACT';
  const unit = granularityOf(stated);
  const magnitude = precise.abs().div(unit);
  const sign = precise.s < 0n ? -1 : 1;
  const at = (units: Fraction) => units.mul(unit).mul(sign).equals(target);
  if (at(magnitude.add(new Fraction(1, 2)).floor())) return 'ROUNDED';
  return at(magnitude.floor()) ? 'TRUNCATED' : null;
}

function power(exponent: number): Fraction {
  return new Fraction(10n ** BigInt(exponent));
}
