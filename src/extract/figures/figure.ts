import type { Bound } from '../../model/index.ts';
import type { Span } from '../text/index.ts';
import { boundOf } from './bound.ts';
import { countedNoun, sharedNoun } from './counted.ts';
import { directionOf, type Direction } from './direction.ts';
import { isNoQuantity } from './no-quantity.ts';
import { numeralsIn, type Numeral } from './numeral.ts';
import { mergeRanges } from './range.ts';
import { unitAt, type UnitKind } from './unit.ts';

/**
 * A quantity that a text states. `start` and `end` hold the number with the words that bound it
 * and a percent sign; `number` holds the digits or number words alone.
 */
export interface Figure extends Span {
  readonly number: Span;
  /** An exact decimal, negative where a minus sign says so. */
  readonly value: string;
  /** The ends of a range, where one is given; `value` is then the lower one. */
  readonly low?: string;
  readonly high?: string;
  readonly bound: Bound;
  readonly cue?: string;
  readonly direction?: Direction;
  readonly kind: UnitKind;
  /** As written, in lower case: percent, square miles, $; empty where the counted noun says what one is. */
  readonly unit: string;
  /** Behind the unit. */
  readonly unitEnd: number;
  /** The noun phrase that is counted or shared out; empty where none was found. */
  readonly counted: string;
}

/**
 * The quantities of a masked text in the order of the text. Numbers in names, dates, times and
 * telephone numbers are none; two numbers of a range are one quantity.
 */
export function figuresIn(masked: string): Figure[] {
  const figures = numeralsIn(masked)
    .filter((numeral) => !isNoQuantity(numeral, masked))
    .map((numeral) => figureOf(numeral, masked));
  return mergeRanges(figures, masked);
}

function figureOf(numeral: Numeral, masked: string): Figure {
  const { start, sign, rounded } = numeral;
  const { unit, kind, unitEnd } = unitOf(numeral, masked);
  // The rendering holds a percent sign or word, as it holds a currency sign.
  const end = kind === 'PERCENT' ? unitEnd : numeral.end;
  const { cue, ...bounded } = boundOf(masked, { start, end, unitEnd, unit });
  const direction = directionOf(masked, { start, unitEnd, unit, kind, sign, cue });
  const negative = /[-–−]/.test(sign) && !/^0(?:\.0+)?$/.test(numeral.value);
  return {
    ...bounded,
    ...(cue === undefined ? {} : { cue }),
    ...(direction === undefined ? {} : { direction }),
    bound: rounded && bounded.bound === 'EXACT' ? 'ABOUT' : bounded.bound,
    number: { start, end: numeral.end },
    value: `${negative ? '-' : ''}${numeral.value}`,
    kind,
    unit,
    unitEnd,
    counted: countedBy(numeral, masked, kind, unit, Math.max(unitEnd, bounded.end)),
  };
}

function unitOf(numeral: Numeral, masked: string) {
  if (numeral.currency !== '')
    return { unit: numeral.currency, kind: 'MONEY' as const, unitEnd: numeral.end };
  const unit = numeral.form === 'FRACTION' ? undefined : unitAt(masked, numeral.end);
  return unit === undefined
    ? { unit: '', kind: 'NUMBER' as const, unitEnd: numeral.end }
    : { unit: unit.name, kind: unit.kind, unitEnd: unit.end };
}

function countedBy(
  { form }: Numeral,
  masked: string,
  kind: UnitKind,
  unit: string,
  offset: number,
): string {
  if (kind === 'PERCENT' || form === 'FRACTION') return sharedNoun(masked, offset);
  if (kind === 'MONEY') return '';
  return unit === '' ? countedNoun(masked, offset) : unit;
}
