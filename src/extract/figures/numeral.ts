import type { Span } from '../text/index.ts';

/** A number as written: its span with currency and scale, without unit. */
export interface Numeral extends Span {
  /** In plain digits, exact except where `rounded`. */
  readonly value: string;
  readonly form: 'DIGITS' | 'WORDS' | 'FRACTION';
  /** The digits as written, without sign, scale and currency. */
  readonly digits: string;
  readonly currency: string;
  readonly sign: string;
  /** Whether a word or suffix multiplies it: million, bn. */
  readonly scaled: boolean;
  /** Whether the value is inexact, as the decimals of a third are. */
  readonly rounded: boolean;
}

const ONES = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS =
  'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'.split('|');
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'.split('|');

const WORD_VALUES = new Map<string, number>([
  ['a', 1],
  ...ONES.map((word, index) => [word, index] as const),
  ...TEENS.map((word, index) => [word, 10 + index] as const),
  ...TENS.map((word, index) => [word, 20 + 10 * index] as const),
]);
const MULTIPLIERS = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
/** Powers of ten. */
const SCALES = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['k', 3],
  ['lakh', 5],
  ['million', 6],
  ['mln', 6],
  ['mn', 6],
  ['m', 6],
  ['crore', 7],
  ['billion', 9],
  ['bln', 9],
  ['bn', 9],
  ['b', 9],
  ['trillion', 12],
  ['trn', 12],
  ['tn', 12],
]);
const DENOMINATORS = new Map([
  ['half', 2],
  ['halve', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['eighth', 8],
  ['tenth', 10],
]);

const ones = ONES.slice(1).join('|');
const below100 = `(?:(?:${TENS.join('|')})(?:[- ](?:${ones}))?|${TEENS.join('|')}|${ones}|zero)`;
const below1000 = `(?:${below100}(?:[- ]hundred(?:[- ](?:and[- ])?${below100})?)?)`;
const large = 'hundred|thousand|million|billion|trillion|dozen';
const words = `(?:half a(?: (?:million|billion|trillion|dozen))?|a quarter of a|(?:a |${below1000}[- ])(?:${large})(?:[- ](?:thousand|million|billion))?(?:,? (?:and )?${below1000}(?:[- ](?:hundred|thousand|million))?)*|${below1000})`;
const digits = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+';
const currency =
  '(?:US|AU|A|C|NZ|HK|S)\\$|\\$(?:US|A|C|NZ)?|€|£|¥|₹|Y=|Rs\\.?|(?:USD|AUD|CAD|EUR|GBP|CHF|CNY|RMB|PS|RM|SGD|HK\\$|NT\\$|INR|JPY|SEK|NOK)(?=\\s?\\d)';
const scale =
  "(?:[ -]?(?<scale>hundred|thousand|million|mln|billion|bln|trillion|trn|lakh|crore|dozen)\\b(?:[ -](?<scale2>million|billion|trillion))?)|(?<suffix>[kmb]|[mb]n|tn)(?![\\w’'])";
const NUMERAL = new RegExp(
  `(?<currency>${currency})?\\s?(?<sign>[-–−+](?=\\d|\\.\\d))?(?:(?<digits>${digits})(?:${scale})?)|\\b(?<words>${words})\\b`,
  'gi',
);
const FRACTION = new RegExp(
  `\\b(?:(?<count>one|two|three|four|five|a|an)[- ](?<part>half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?)|(?<half>half)(?= (?:of|the|a|an|its|their|all|that|this)\\b)|(?<over>\\d{1,2})/(?<under>\\d{1,2})(?= (?:of|inch|cup|mile|ounce)))`,
  'gi',
);

/** Every number in the text, whatever it stands for; fractions replace the numbers in them. */
export function numeralsIn(masked: string): Numeral[] {
  const fractions = [...masked.matchAll(FRACTION)].flatMap((match) => fractionOf(match, masked));
  const plain = [...masked.matchAll(NUMERAL)].map((match) => numeralOf(match, masked));
  return [
    ...plain.filter((each) =>
      fractions.every((it) => it.end <= each.start || each.end <= it.start),
    ),
    ...fractions,
  ].sort((a, b) => a.start - b.start);
}

function numeralOf(match: RegExpExecArray, masked: string): Numeral {
  const {
    digits: written,
    words: spelled,
    currency: money,
    sign,
    scale,
    scale2,
    suffix,
  } = match.groups ?? {};
  const start = match.index + (/^\s+/.exec(match[0])?.[0].length ?? 0);
  const end = match.index + match[0].length;
  const rest = { start, end, currency: money?.trim() ?? '', rounded: false };
  if (spelled !== undefined) {
    return {
      ...rest,
      value: wordsValue(spelled),
      form: 'WORDS',
      digits: '',
      sign: '',
      scaled: false,
    };
  }
  const plain = (written ?? '').replaceAll(',', '');
  // A hyphen between two words or figures is not a minus sign.
  const signed = sign !== undefined && !/[\dA-Za-z%]/.test(masked[start - 1] ?? ' ');
  return {
    ...rest,
    start: sign !== undefined && !signed ? start + sign.length : start,
    value: scaled(plain, scale, scale2, suffix),
    form: 'DIGITS',
    digits: written ?? '',
    sign: signed ? sign : '',
    scaled: (scale ?? suffix) !== undefined,
  };
}

function scaled(plain: string, ...scales: (string | undefined)[]): string {
  const names = scales.flatMap((name) => (name === undefined ? [] : [name.toLowerCase()]));
  const power = names.reduce((sum, name) => sum + (SCALES.get(name) ?? 0), 0);
  const [whole = '', fraction = ''] = plain.split('.');
  const padded = fraction.padEnd(power, '0');
  const value = normal(`${whole}${padded.slice(0, power)}.${padded.slice(power)}`);
  return names.includes('dozen') ? String(Number(value) * 12) : value;
}

/** Without leading zeros or a point at the end; zeros after the point are kept as written. */
function normal(decimal: string): string {
  return decimal
    .replace(/\.$/, '')
    .replace(/^0+(?=\d)/, '')
    .replace(/^\./, '0.');
}

function wordsValue(spelled: string): string {
  const lower = spelled.toLowerCase();
  if (lower.startsWith('half a')) {
    const [, , scaleWord = ''] = lower.split(' ');
    return String((scaleWord === 'dozen' ? 12 : (MULTIPLIERS.get(scaleWord) ?? 1)) / 2);
  }
  if (lower === 'a quarter of a') return '0.25';
  let total = 0;
  let current = 0;
  for (const word of lower.replaceAll(',', '').split(/[\s-]+/)) {
    const multiplier = MULTIPLIERS.get(word);
    if (word === 'hundred') current = (current || 1) * 100;
    else if (word === 'dozen') current = (current || 1) * 12;
    else if (multiplier === undefined) current += WORD_VALUES.get(word) ?? 0;
    else {
      total += (current || 1) * multiplier;
      current = 0;
    }
  }
  return String(total + current);
}

function fractionOf(match: RegExpExecArray, masked: string): Numeral[] {
  const { count, part, half, over, under } = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  // "A quarter" is a time or a place unless something follows that it is a part of.
  if (/^an?$/i.test(count ?? '') && !/^\s(?:of|more|less|fewer|the)\b/.test(masked.slice(end)))
    return [];
  if (/^half(?: a)? (?:dozen|million|billion)/i.test(masked.slice(start, start + 20))) return [];
  const numerator = over ?? WORD_VALUES.get(count?.toLowerCase().replace('an', 'a') ?? 'one') ?? 1;
  const name = (part ?? half ?? '').toLowerCase().replace(/s$/, '');
  const value =
    Number(numerator) / (under === undefined ? (DENOMINATORS.get(name) ?? 1) : Number(under));
  if (!Number.isFinite(value)) return [];
  const exact = Number.isInteger(value * 1000);
  return [
    {
      start,
      end,
      value: exact ? String(value) : value.toFixed(4),
      form: 'FRACTION',
      digits: '',
      currency: '',
      sign: '',
      scaled: false,
      rounded: !exact,
    },
  ];
}
