import Fraction from 'fraction.js';
import { folded } from '../model/index.ts';
import { inexact, intervalOf, overlap, precisionMatch, type Figure } from './figure.ts';

/**
 * What a figure is a figure of. Texts are compared without case, accents and surrounding space; null
 * where the source does not say.
 */
export interface Quantity extends Figure {
  readonly population: string | null;
  /** First and last day, ISO 8601. */
  readonly from: string | null;
  readonly to: string | null;
  readonly place: string | null;
}

/**
 * Why two figures of one measure and unit differ, or that they do not:
 * - SAME: equal values and bounds.
 * - DIFFERENT_POPULATION, DIFFERENT_PERIOD, DIFFERENT_PLACE: they are figures of different things.
 * - COMPATIBLE_BY_BOUNDS: some value is allowed by both ("more than 57,000", "nearly 60,000").
 * - ROUNDING: one is the other, rounded or truncated.
 * - CONTRADICTION: none of these.
 */
export type Verdict =
  | 'SAME'
  | 'COMPATIBLE_BY_BOUNDS'
  | 'ROUNDING'
  | 'DIFFERENT_POPULATION'
  | 'DIFFERENT_PERIOD'
  | 'DIFFERENT_PLACE'
  | 'CONTRADICTION';

export interface Comparison {
  readonly verdict: Verdict;
  /** One sentence that names the values the verdict rests on. */
  readonly because: string;
}

/** Compares two figures of one measure and unit. */
export function compareQuantities(one: Quantity, other: Quantity): Comparison {
  const differing = differenceOf(one, other);
  if (differing !== null) return differing;
  const [a, b] = [new Fraction(one.value), new Fraction(other.value)];
  const alike = one.low === other.low && one.high === other.high && one.bound === other.bound;
  if (a.equals(b) && alike) return { verdict: 'SAME', because: `Both are ${one.value}.` };
  // Two exact values are never both allowed: rounding is the kinder reading, so it is tried first.
  const rounding = isOneSided(one) || isOneSided(other) ? null : roundingOf(one, other);
  if (rounding !== null && !inexact(one) && !inexact(other)) return rounding;
  if (overlap(intervalOf(one), intervalOf(other)))
    return {
      verdict: 'COMPATIBLE_BY_BOUNDS',
      because: `Some value is both ${inWords(one)} and ${inWords(other)}.`,
    };
  if (rounding !== null) return rounding;
  return {
    verdict: 'CONTRADICTION',
    because: `No value is both ${inWords(one)} and ${inWords(other)}.`,
  };
}

function differenceOf(one: Quantity, other: Quantity): Comparison | null {
  const [population, otherPopulation] = [folded(one.population), folded(other.population)];
  if (population !== otherPopulation)
    return {
      verdict: 'DIFFERENT_POPULATION',
      because: `One counts ${said(one.population)}, the other ${said(other.population)}.`,
    };
  if (one.from !== other.from || one.to !== other.to)
    return {
      verdict: 'DIFFERENT_PERIOD',
      because: `One covers ${period(one)}, the other ${period(other)}.`,
    };
  if (one.place !== other.place)
    return {
      verdict: 'DIFFERENT_PLACE',
      because: `One is measured at ${said(one.place)}, the other at ${said(other.place)}.`,
    };
  return null;
}

/** How one of two values becomes the other at its precision. */
function roundingOf(one: Figure, other: Figure): Comparison | null {
  return roundedTo(one.value, other.value) ?? roundedTo(other.value, one.value);
}

function roundedTo(precise: string, stated: string): Comparison | null {
  const match = precisionMatch(new Fraction(precise), stated);
  if (match === null || match === 'EXACT') return null;
  const how = match === 'ROUNDED' ? 'rounded' : 'truncated';
  return { verdict: 'ROUNDING', because: `${precise} ${how} is ${stated}.` };
}

/** Whether a figure only limits its value, so that rounding it says nothing. */
function isOneSided({ low, high, bound }: Figure): boolean {
  return bound === 'AT_LEAST' || bound === 'AT_MOST' || low !== null || high !== null;
}

function said(text: string | null): string {
  return text === null ? 'an unstated one' : `“${text}”`;
}

function period({ from, to }: Quantity): string {
  if (from === null && to === null) return 'an unstated period';
  return from === to ? String(from) : `${from ?? 'an unstated day'} to ${to ?? 'an unstated day'}`;
}

function inWords({ value, low, high, bound }: Figure): string {
  const range = low === null && high === null ? '' : ` (${low ?? '…'} to ${high ?? '…'})`;
  switch (bound) {
    case 'EXACT':
      return `${value}${range}`;
    case 'AT_LEAST':
      return `at least ${value}${range}`;
    case 'AT_MOST':
      return `at most ${value}${range}`;
    case 'ABOUT':
      return `about ${value}${range}`;
    default:
      return bound satisfies never;
  }
}
