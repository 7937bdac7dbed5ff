import { z } from 'zod';

const DECIMAL = /^(-?)(0|[1-9][0-9]*)(?:\.([0-9]+))?$/;
const MAX_DIGITS = 200;
const EXPONENT_OFFSET = 5000;

/**
 * An exact decimal as text: digits with an optional sign and fraction, no exponent, at most 200 digits.
 * It is stored as written, "33370.00" with its zeros. -0 is refused, since it would have to be changed.
 */
export const decimal = z
  .string()
  .max(MAX_DIGITS + 2)
  .refine(
    (text) => DECIMAL.test(text) && !/^-0(?:\.0+)?$/.test(text) && digitsOf(text) <= MAX_DIGITS,
    {
      error: 'a decimal in plain digits, like "57000", "-3.5" or "33370.00", of at most 200 digits',
    },
  );

function digitsOf(text: string): number {
  return text.replace(/[-.]/g, '').length;
}

/**
 * A key whose order as text is the numeric order of decimals, so that an ordinary string index
 * compares them exactly: a sign, the exponent, the significant digits. Equal numbers have equal keys.
 * Negative numbers complement every digit and end in ":", which sorts after "9".
 */
export function decimalKey(text: string): string {
  const [, sign, whole = '', fraction = ''] = DECIMAL.exec(text) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '1';
  const exponent = EXPONENT_OFFSET + digits.length - fraction.length;
  const magnitude = `${String(exponent).padStart(4, '0')}${significant}`;
  return sign === '-' ? `0${complement(magnitude)}:` : `2${magnitude}`;
}

function complement(digits: string): string {
  return digits.replace(/[0-9]/g, (digit) => String(9 - Number(digit)));
}

/** The exact sum of decimals, with as many decimal places as the operand that has most. */
export function sumOfDecimals(decimals: readonly string[]): string {
  const places = decimals.reduce(
    (most, text) => Math.max(most, text.split('.')[1]?.length ?? 0),
    0,
  );
  const total = decimals.reduce((sum, text) => {
    const [whole = '', fraction = ''] = text.split('.');
    return sum + BigInt(`${whole}${fraction.padEnd(places, '0')}`);
  }, 0n);
  const digits = String(total < 0n ? -total : total).padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return total < 0n ? `-${text}` : text;
}

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
