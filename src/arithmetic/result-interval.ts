import Fraction from 'fraction.js';
import type { DerivationOperation } from '../model/index.ts';
import { negated, type Interval } from './figure.ts';

const ANY: Interval = { from: null, to: null };
const ZERO = new Fraction(0);

/**
 * The results that an operation can have where each operand is any value of its interval (interval
 * arithmetic). A quotient whose divisor may be zero can be anything.
 */
export function resultInterval(
  operation: DerivationOperation,
  operands: readonly Interval[],
): Interval {
  const [a = ANY, b = ANY] = operands;
  switch (operation) {
    case 'SUM':
      return operands.reduce(sum);
    case 'DIFFERENCE':
      return sum(a, negated(b));
    case 'SHARE':
      return map(quotient(a, b), (end) => end.mul(100));
    case 'RATIO':
      return quotient(a, b);
    case 'PERCENT_CHANGE':
      return map(quotient(b, a), (end) => end.sub(1).mul(100));
    default:
      return operation satisfies never;
  }
}

function sum(a: Interval, b: Interval): Interval {
  return {
    from: a.from === null || b.from === null ? null : a.from.add(b.from),
    to: a.to === null || b.to === null ? null : a.to.add(b.to),
  };
}

function quotient(a: Interval, b: Interval): Interval {
  if (b.to !== null && b.to.s < 0n) return quotient(negated(a), negated(b));
  if (b.from === null || b.from.lte(0)) return ANY;
  // The reciprocals of a positive interval are positive; without an upper end they come near to zero.
  const least = b.to?.inverse() ?? ZERO;
  const most = b.from.inverse();
  return {
    from: a.from?.mul(a.from.s < 0n ? most : least) ?? null,
    to: a.to?.mul(a.to.s < 0n ? least : most) ?? null,
  };
}

function map({ from, to }: Interval, change: (end: Fraction) => Fraction): Interval {
  return { from: from === null ? null : change(from), to: to === null ? null : change(to) };
}
