import { boundOf } from './bound.ts';
import { countedNoun, sharedNoun } from './counted.ts';
import { directionOf } from './direction.ts';
import type { Figure } from './figure.ts';
import { isNoQuantity } from './no-quantity.ts';
import { numeralsIn, type Numeral } from './numeral.ts';
import { mergeRanges } from './range.ts';
import { unitAt, type UnitKind } from './unit.ts';

/**
 * The quantities of a masked text in the order of the text. Numbers in names, dates, times and
 * telephone numbers do not count; the two numbers of a range are one quantity.
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
