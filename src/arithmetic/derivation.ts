import Fraction from 'fraction.js';
import type { DerivationOperation } from '../model/index.ts';
import { inexact, intervalOf, negated, overlap, precisionMatch, type Figure } from './figure.ts';
import { resultInterval } from './result-interval.ts';

/**
 * - EXACT: the stated figure is the exact result.
 * - ROUNDED, TRUNCATED: the result at the precision of the stated figure.
 * - COMPATIBLE_BY_BOUNDS: none of these, but the bounds and ranges of the figures allow it.
 * - INCONSISTENT: none of these.
 * - UNDEFINED: the operation has no result, for example a share of zero.
 */
export type DerivationVerdict =
  'EXACT' | 'ROUNDED' | 'TRUNCATED' | 'COMPATIBLE_BY_BOUNDS' | 'INCONSISTENT' | 'UNDEFINED';

export interface Derivation {
  readonly operation: DerivationOperation;
  /** In the order of the operation. */
  readonly operands: readonly Figure[];
  readonly stated: Figure;
}

/** Decimal places of a result that does not end. */
const PLACES = 12;

/**
 * Does the arithmetic of a derived figure, with the values of its operands. Sources state a fall as a
 * positive percentage, so the sign of a difference or change may be left out of the stated figure.
 * @returns the verdict, the result (cut after 12 decimal places where `terminates` is false) and the
 *   arithmetic as text, such as "(16170 − 33370) ÷ 33370 × 100".
 */
export function checkDerivation({ operation, operands, stated }: Derivation): {
  readonly verdict: DerivationVerdict;
  readonly result: string | null;
  readonly terminates: boolean;
  readonly arithmetic: string;
} {
  const values = operands.map(({ value }) => value);
  const arithmetic = arithmeticOf(operation, values);
  const result = resultOf(
    operation,
    values.map((value) => new Fraction(value)),
  );
  if (result === null) return { verdict: 'UNDEFINED', result: null, terminates: true, arithmetic };
  const signless = SIGNED.has(operation) && !stated.value.startsWith('-');
  const match = precisionMatch(signless ? result.abs() : result, stated.value);
  const verdict = match ?? (boundsAllow() ? 'COMPATIBLE_BY_BOUNDS' : 'INCONSISTENT');
  return { verdict, ...decimalOf(result), arithmetic };

  function boundsAllow(): boolean {
    if (![...operands, stated].some(inexact)) return false;
    const allowed = resultInterval(operation, operands.map(intervalOf));
    const said = intervalOf(stated);
    return overlap(allowed, said) || (signless && overlap(negated(allowed), said));
  }
}

/** Operations whose result has a direction, which words such as "fell by" may state in place of a sign. */
const SIGNED: ReadonlySet<DerivationOperation> = new Set(['DIFFERENCE', 'PERCENT_CHANGE']);

function resultOf(operation: DerivationOperation, operands: readonly Fraction[]): Fraction | null {
  const [a, b] = operands;
  switch (operation) {
    case 'SUM':
      return operands.length === 0 ? null : operands.reduce((sum, each) => sum.add(each));
    case 'DIFFERENCE':
      return a === undefined || b === undefined ? null : a.sub(b);
    case 'SHARE':
      return a === undefined || b === undefined || b.n === 0n ? null : a.div(b).mul(100);
    case 'RATIO':
      return a === undefined || b === undefined || b.n === 0n ? null : a.div(b);
    case 'PERCENT_CHANGE':
      return a === undefined || b === undefined || a.n === 0n ? null : b.sub(a).div(a).mul(100);
    default:
      return operation satisfies never;
  }
}

function arithmeticOf(operation: DerivationOperation, operands: readonly string[]): string {
  const [a = '?', b = '?'] = operands;
  switch (operation) {
    case 'SUM':
      return operands.join(' + ');
    case 'DIFFERENCE':
      return `${a} − ${b}`;
    case 'SHARE':
      return `${a} ÷ ${b} × 100`;
    case 'RATIO':
      return `${a} ÷ ${b}`;
    case 'PERCENT_CHANGE':
      return `(${b} − ${a}) ÷ ${a} × 100`;
    default:
      return operation satisfies never;
  }
}

/** A fraction in plain decimal digits. */
function decimalOf(result: Fraction): { result: string; terminates: boolean } {
  // A reduced fraction terminates where its denominator has no prime factors but 2 and 5.
  let left = result.d;
  let places = 0;
  for (; left % 10n === 0n; left /= 10n) places += 1;
  for (const prime of [2n, 5n]) for (; left % prime === 0n; left /= prime) places += 1;
  const terminates = left === 1n;
  const shown = terminates ? places : PLACES;
  const scaled = (result.n * 10n ** BigInt(shown)) / result.d;
  const digits = String(scaled).padStart(shown + 1, '0');
  const fraction = digits.slice(digits.length - shown).replace(/0+$/, '');
  const whole = digits.slice(0, digits.length - shown);
  const sign = result.s < 0n && scaled !== 0n ? '-' : '';
  return { result: `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`, terminates };
}
