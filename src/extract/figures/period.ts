import type { Span } from '../text/index.ts';

/** A time that a text names; `from` and `to` are days, known only where the text or its date says so. */
export interface Period extends Span {
  readonly from?: string;
  readonly to?: string;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const year = '(?:1[89]\\d\\d|20\\d\\d)';
/** A day, month or year in the order of the United States or of everyone else. */
const date = `(?:${month} \\d{1,2}(?:st|nd|rd|th)?,? ${year}|\\d{1,2} ${month} ${year}|${month},? ${year}|${year})`;
const lead = '(?:in|during|for|over|throughout|as of|by|on|at the end of|by the end of)(?: the)?';
const PATTERNS: readonly [RegExp, (groups: Record<string, string | undefined>) => Bounds][] = [
  [
    new RegExp(
      `\\b(?:from|between) (?<a>${date}) (?:through|to|until|and|[-–]) (?<b>${date})(?!\\d)`,
      'g',
    ),
    ({ a = '', b = '' }) => ({ from: boundsOf(a).from, to: boundsOf(b).to }),
  ],
  [
    new RegExp(`(?:\\b${lead} )?(?<a>${year})[-–](?<b>${year}|\\d\\d)(?![\\d-])`, 'g'),
    ({ a = '', b = '' }) => ({ from: `${a}-01-01`, to: `${a.slice(0, 4 - b.length)}${b}-12-31` }),
  ],
  [
    new RegExp(`\\bsince (?:the (?:start|beginning) of )?(?<a>${date})`, 'g'),
    ({ a = '' }) => ({ from: boundsOf(a).from }),
  ],
  [
    new RegExp(
      `(?:\\b${lead} )?(?:\\w+ )?(?<season>spring|summer|autumn|fall|winter)(?: months| season)? of (?<a>${year})`,
      'gi',
    ),
    ({ season = '', a = '' }) => SEASONS[season.toLowerCase()]?.(a) ?? {},
  ],
  [
    new RegExp(
      `(?:\\b${lead} )?(?<part>first|second|third|fourth|last) (?<of>quarter|half) of (?<a>${year})`,
      'gi',
    ),
    ({ part = '', of = '', a = '' }) => partOf(part.toLowerCase(), of.toLowerCase(), a),
  ],
  [
    new RegExp(`(?:\\b${lead} )?(?:fiscal(?: year)?|FY) ?(?<a>${year})`, 'g'),
    // The dates of a fiscal year differ by country.
    () => ({}),
  ],
  [
    new RegExp(`(?:\\b${lead} )(?:(?:early|mid|late)[- ])?(?<a>${date})`, 'gi'),
    ({ a = '' }) => boundsOf(a),
  ],
  [
    /\b(?:(?:each|every|per|a) (?:year|month|week|day|hour|decade)|annually|yearly|monthly|weekly|daily)\b/g,
    () => ({}),
  ],
  [
    /\b(?:(?:this|last|next) (?:year|month|week|quarter|decade|century|spring|summer|autumn|fall|winter)|so far this year|year to date|in the (?:past|last) (?:\w+ )?(?:years?|months?|weeks?|days?|decades?)|to date)\b/gi,
    () => ({}),
  ],
];

interface Bounds {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const SEASONS: Record<string, (year: string) => Bounds> = {
  spring: (year) => ({ from: `${year}-03-01`, to: `${year}-05-31` }),
  summer: (year) => ({ from: `${year}-06-01`, to: `${year}-08-31` }),
  autumn: (year) => ({ from: `${year}-09-01`, to: `${year}-11-30` }),
  fall: (year) => ({ from: `${year}-09-01`, to: `${year}-11-30` }),
  // The name of a winter does not say whether it begins or ends in that year.
  winter: () => ({}),
};

/** The periods that a masked text names, in its order; where two overlap, the one of the earlier pattern. */
export function periodsIn(masked: string): Period[] {
  const found: Period[] = [];
  for (const [pattern, bounds] of PATTERNS) {
    for (const match of masked.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((it) => it.start < end && start < it.end)) continue;
      const { from, to } = bounds(match.groups ?? {});
      const ordered = from === undefined || to === undefined || from <= to;
      found.push({
        start,
        end,
        ...(from === undefined || !ordered ? {} : { from }),
        ...(to === undefined || !ordered ? {} : { to }),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** First and last day of a written day, month or year. */
function boundsOf(written: string): Bounds {
  const [inYear] = new RegExp(year).exec(written) ?? [];
  if (inYear === undefined) return {};
  const [named] = new RegExp(month, 'i').exec(written) ?? [];
  if (named === undefined) return { from: `${inYear}-01-01`, to: `${inYear}-12-31` };
  const number = MONTHS.indexOf(named.slice(0, 3).toLowerCase()) + 1;
  const [, day] = /(?<!\d)(\d{1,2})(?!\d)/.exec(written.replace(inYear, '')) ?? [];
  const last = new Date(Date.UTC(Number(inYear), number, 0)).getUTCDate();
  const dayOf = (each: number) =>
    `${inYear}-${String(number).padStart(2, '0')}-${String(each).padStart(2, '0')}`;
  if (day === undefined) return { from: dayOf(1), to: dayOf(last) };
  const exact = Number(day);
  return exact >= 1 && exact <= last ? { from: dayOf(exact), to: dayOf(exact) } : {};
}

function partOf(part: string, of: string, inYear: string): Bounds {
  const parts = of === 'half' ? 2 : 4;
  const index = part === 'last' ? parts : ['first', 'second', 'third', 'fourth'].indexOf(part) + 1;
  if (index > parts) return {};
  const months = 12 / parts;
  const until = boundsOf(`${MONTHS[index * months - 1] ?? ''} ${inYear}`).to;
  return { from: `${inYear}-${String((index - 1) * months + 1).padStart(2, '0')}-01`, to: until };
}

const CLAUSE_END =
  /[;:]|,? (?:and|but) (?:that|this|the|it|he|she|they|in)\b|, (?:while|whereas|but|which)\b/g;

/** A period before a figure dates it only if it is this near: otherwise it may date something in between. */
const NEAR_BEFORE = 60;

/** The period of a figure: the nearest after it in its clause, or else the nearest before it there. */
export function periodOf(
  figure: Span,
  sentence: Span,
  periods: readonly Period[],
  masked: string,
): Period | undefined {
  const text = masked.slice(sentence.start, sentence.end);
  const ends = [...text.matchAll(CLAUSE_END)].map((match) => sentence.start + match.index);
  const start = ends.filter((end) => end <= figure.start).at(-1) ?? sentence.start;
  const end = ends.find((each) => each >= figure.end) ?? sentence.end;
  const near = periods.filter((it) => it.start >= start && it.end <= end);
  const before = near.findLast((it) => it.end <= figure.start);
  const isNear = before !== undefined && figure.start - before.end <= NEAR_BEFORE;
  return near.find((it) => it.start >= figure.end) ?? (isNear ? before : undefined);
}
