/** The written units, as alternatives of a pattern, the longer before the shorter. */
const UNITS = [
  'percentage points?|per ?cent(?:age)?|percent|pct|%|basis points?|bps',
  'square (?:miles?|kilomet(?:er|re)s?|feet|foot|met(?:er|re)s?|inch(?:es)?|yards?)|sq\\.? ?(?:m|km|ft|mi|miles)|sqm|sqft|m2|km2',
  'cubic (?:met(?:er|re)s?|feet|yards?|kilomet(?:er|re)s?)|cc',
  'miles per hour|mph|km/?h|kph|kilomet(?:er|re)s? per hour|met(?:er|re)s? per second',
  'miles per gallon|mpg|nautical miles?|light[- ]years?|nanomet(?:er|re)s?',
  'miles?|kilomet(?:er|re)s?|km|met(?:er|re)s?|cm|mm|feet|foot|ft|inch(?:es)?|yards?',
  'acre-feet|acres?|hectares?',
  'kilograms?|kilos?|kg|milligrams?|mg|grams?|pounds?|lbs?|metric tons?|tons?|tonnes?|ounces?|oz|carats?',
  'lit(?:er|re)s?|ml|gallons?|barrels?|bushels?|pints?|cups?',
  'dollars?|cents?|euros?|yen|yuan|rupees|shekels|francs|pesos',
  'year-olds?|month-old|years? old|months? old|million years',
  'decades?|centuries|years?|months?|weeks?|days?|hours?|minutes?|seconds?|mins?|hrs?|yrs?',
  'degrees?(?: (?:celsius|fahrenheit))?|°[CF]?',
  'kilowatt[- ]hours?|megawatts?|gigawatts?|kilowatts?|watts?|kwh|mwh|gwh|kw|mw|gw|hp|bhp|volts?|mah|ah|amps?|psi',
  'gigabytes?|megabytes?|terabytes?|gb|mb|tb|ghz|mhz|hz|megapixels?|bits?|bytes?|fps|rpm|bpm|ppm|lb-ft',
  'calories|times|points?|people|persons|nm|pc|ps|g|l|w|v|p(?=\\b)|c(?=\\b)|x(?=\\b)',
];
const UNIT = new RegExp(`^[ -]?(?:${UNITS.join('|')})(?![A-Za-z\\d])`, 'i');
/** Letters that are a unit only where they touch the number. */
const GLUED_ONLY = /^[ -](?:g|l|w|v|p|c|x|pc|ps|nm)$/i;
const PERCENT = /^(?:%|percent$|per ?cent(?:age)?$|pct$)/;
const MONEY = /^(?:dollars?|euros?|yen|yuan|rupees|shekels|cents?|francs|pesos|pounds sterling)$/;

export type UnitKind = 'NUMBER' | 'PERCENT' | 'MONEY';

/** A unit as the text writes it, in lower case, and the offset after it. */
export interface Unit {
  readonly name: string;
  readonly kind: UnitKind;
  readonly end: number;
}

/** The unit right after the offset. */
export function unitAt(masked: string, offset: number): Unit | undefined {
  const [written] = UNIT.exec(masked.slice(offset, offset + 40)) ?? [];
  if (written === undefined || GLUED_ONLY.test(written)) return undefined;
  const name = written.replace(/^[ -]/, '').toLowerCase();
  const end = offset + written.length;
  if (PERCENT.test(name)) return { name: 'percent', kind: 'PERCENT', end };
  return { name, kind: MONEY.test(name) ? 'MONEY' : 'NUMBER', end };
}

const IRREGULAR = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['feet', 'foot'],
  ['children', 'child'],
  ['men', 'man'],
  ['women', 'woman'],
  ['inches', 'inch'],
  ['centuries', 'century'],
  ['lives', 'life'],
]);

/** The singular: countries → country, square miles → square mile. */
export function singular(plural: string): string {
  const last = /\S+$/.exec(plural)?.[0] ?? '';
  const before = plural.slice(0, plural.length - last.length);
  const known = IRREGULAR.get(last.toLowerCase());
  if (known !== undefined) return before + known;
  if (/(?:men|women)$/.test(last)) return before + last.replace(/men$/, 'man');
  if (/[^aeiou]ies$/.test(last)) return before + last.replace(/ies$/, 'y');
  if (/(?:ss|sh|ch|x|z)es$/.test(last)) return before + last.replace(/es$/, '');
  if (/(?:ss|us|is|news|series|species)$/.test(last)) return plural;
  return before + last.replace(/s$/, '');
}
