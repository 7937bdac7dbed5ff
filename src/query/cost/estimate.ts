import type { ArgumentsOf } from '../arguments.ts';
import type { Counts } from './counts.ts';

/** What the price of one request depends on, besides its plan. */
export interface Request {
  readonly argumentsOf: ArgumentsOf;
  readonly counts: Counts;
}

/** A number for one request: how many items there are, or how often the store is touched. */
export type Estimate = (request: Request) => number;

/** The nodes or relationships that a field is read from. */
export interface Parents {
  readonly count: Estimate;
  /** Whether there is one of them at most. */
  readonly single: boolean;
  /** Whether none of them is there twice. */
  readonly distinct: boolean;
  /** How many items a statement made all of them of; null if they are stored. */
  readonly members: Estimate | null;
}

/** How often the store is touched for one unit of cost: about a row with its values. */
export const HITS_PER_UNIT = 10;

/** To find an item and what it is linked by; each value of it is one more. */
export const HITS_PER_ITEM = 3;

/** To read a value that follows links. */
export const HITS_PER_EXPRESSION = 10;

export const ZERO: Estimate = () => 0;
export const ONE: Estimate = () => 1;

export function sumOf(estimates: readonly Estimate[]): Estimate {
  const [first, ...rest] = estimates;
  if (first === undefined) return ZERO;
  if (rest.length === 0) return first;
  return (request) => estimates.reduce((sum, estimate) => sum + estimate(request), 0);
}

export function maxOf(estimates: readonly Estimate[]): Estimate {
  return (request) => estimates.reduce((max, estimate) => Math.max(max, estimate(request)), 0);
}

export function productOf(...estimates: readonly Estimate[]): Estimate {
  return (request) => estimates.reduce((product, estimate) => product * estimate(request), 1);
}
