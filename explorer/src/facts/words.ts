import type {
  Bound,
  DerivationOperation,
  Modality,
  PositionStatus,
  ProgramKind,
  QuoteKind,
} from '../api/index.ts';

/** The reader's own English, which `Intl` writes dates and numbers in. */
export const LOCALE = navigator.languages.find(isEnglish) ?? 'en';

/** Browsers on bare systems report tags that are none: `en-US@posix`. */
function isEnglish(tag: string): boolean {
  return /^en(?:-[A-Za-z0-9]+)*$/.test(tag);
}

export const MODALITY_WORDS: Record<Modality, string> = {
  ASSERTED: 'stated as fact',
  SPECULATED: 'speculated',
  CONDITIONAL: 'stated under a condition',
  DENIED: 'denied',
};

export const QUOTE_WORDS: Record<QuoteKind, string> = {
  DIRECT: 'quoted word for word',
  INDIRECT: 'reported speech',
};

export const OPERATIONS = [
  'SUM',
  'DIFFERENCE',
  'SHARE',
  'RATIO',
  'PERCENT_CHANGE',
] as const satisfies readonly DerivationOperation[];

export const OPERATION_WORDS: Record<DerivationOperation, string> = {
  SUM: 'a sum: a + b, or of more figures',
  DIFFERENCE: 'a difference: a − b',
  SHARE: 'a share: a as a percentage of b',
  RATIO: 'a ratio: a ÷ b',
  PERCENT_CHANGE: 'a change in percent, from a to b',
};

export const STATUS_WORDS: Record<PositionStatus, string> = {
  PRESENT: 'in office when the document was written',
  FORMER: 'former',
  UNSTATED: 'time not stated',
};

export const PROGRAM_WORDS: Record<ProgramKind, string> = {
  PROGRAM: 'program',
  VISA: 'visa',
  LEGAL_INSTRUMENT: 'legal instrument',
};

export const BOUND_WORDS: Record<Bound, string> = {
  EXACT: '',
  AT_LEAST: 'at least',
  AT_MOST: 'at most',
  ABOUT: 'about',
};

/** `USES_AS_WORK_PROGRAM` as `uses as work program`. */
export function verb(predicate: string): string {
  return predicate.toLowerCase().replaceAll('_', ' ');
}

/** Words of a passage without the `**` that Markdown puts around bold ones. Citations keep them. */
export function withoutBold(exact: string): string {
  return exact.replaceAll('**', '');
}

const NUMBERS = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 20 });

/** An exact decimal, grouped as the reader's language does. */
export function number(decimal: string | number): string {
  // Intl reads a decimal string exactly; as a float, long ones would change.
  return NUMBERS.format(decimal as Intl.StringNumericLiteral);
}

/** `1 quote`, `3 quotes`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${number(n)} ${n === 1 ? one : many}`;
}

const DAY = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeZone: 'UTC' });

/** An ISO day as people write it. */
export function day(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.valueOf()) ? iso : DAY.format(date);
}

const INSTANT = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeStyle: 'short' });

export function instant(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.valueOf()) ? iso : INSTANT.format(date);
}

/** A period of days, either end of which may be open. */
export function period(from: string | null | undefined, to: string | null | undefined): string {
  if (from && to) {
    return from === to
      ? day(from)
      : DAY.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
  }
  if (from) return `from ${day(from)}`;
  return to ? `until ${day(to)}` : '';
}

const LISTS = new Intl.ListFormat(LOCALE, { type: 'conjunction' });

export function list(names: readonly string[]): string {
  return LISTS.format(names);
}
