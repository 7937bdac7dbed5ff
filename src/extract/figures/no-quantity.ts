import { AT_LEAST } from './bound.ts';
import type { Numeral } from './numeral.ts';
import { unitAt } from './unit.ts';

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';

/** Words after which a number is part of a name. */
const NAMING = new RegExp(
  `\\b(?:${[
    'Section|Sec\\.|§|Article|Title|Chapter|Chap\\.|Part|Page|p\\.|pp\\.|Paragraph|Rule|Act of|Amendment|Proposition|Prop\\.?|Resolution|Form|Pub(?:lic)? L(?:aw)?\\.?|H\\.R\\.|S\\.|Executive Order|Docket|Case|Exhibit|Bates',
    'Row|Room|Flight|Gate|Unit|Apt\\.?|Suite|Ste\\.?|Floor|Building|Route|Highway|Hwy\\.?|Interstate|Exit|Area|District|Precinct|Engine|Ward|Line|Pier|Dock|Studio|Office|Box|Block|Lot|Zone|ZIP|ISO',
    'No\\.|Nos\\.|Number|Channel|Phase|Type|Class|Level|Grade|Model|Version|Stage|Category|Tier|Session|Volume|Vol\\.|Fig(?:ure)?\\.?|Table|Step|Appendix|Annex|Item|Question|Count',
    'Boeing|Airbus|Airbus A|Apollo|World War|Super Bowl|Big|Top|S ?[&P]? ?P|Nasdaq|FTSE|CAC|DAX|Nikkei|Stoxx|ASX|KOSPI|Russell|Group of|Week|Game|Round|Formula|Windows|iPhone|Galaxy|Pixel|PlayStation|Xbox|Mach|Euro|COVID|Bravo|CBP|Air Force|Matthew|Mark|Luke|John|Psalm',
  ].join('|')})\\s$`,
);

const isYear = (digits: string) => /^(?:1[5-9]\d\d|20\d\d|2100)$/.test(digits);
const COUNTED_YEARS =
  /^ (?:people|persons|workers|jobs|cases|votes|units|cars|dead|deaths|others|men|women|children|students|members|[a-z]+ed\b)/;

/** Whether the number is part of a name, a date, a time of day, a telephone number or not a number at all. */
export function isNoQuantity(numeral: Numeral, masked: string): boolean {
  const before = masked.slice(Math.max(0, numeral.start - 80), numeral.start).replace(/\s+/g, ' ');
  const after = masked.slice(numeral.end, numeral.end + 60);
  if (numeral.form === 'FRACTION') return false;
  if (numeral.form === 'WORDS') return isNoCount(numeral, masked, before.slice(-60), after);
  if (isInsideWord(numeral, masked)) return true;
  return (
    isPartOfNumber(numeral, before, after) ||
    isNameOrDate(numeral, masked, before.slice(-60), after)
  );
}

const PRONOUN_BEFORE =
  /(?:\b(?:the|this|that|each|every|any|no|which|another|first|last|only|next|new|old|good|big|other|some|day|Day|Title|Phase|Chapter|Section|number|Number|No\.)|\b\w+(?:er|est))\s$/i;
const PRONOUN_AFTER =
  /^(?:['’]s|[.,;:!?)”"]|\s*$| (?:of|is|was|who|that|which|has|can|could|may|might|must|to|another|or|and|by one|on one|in|thing|day|reason|idea|theory|way|such|more thing|side|for|if|at|with|from|as|would|should|does|needs|will|hand|where|after|when)\b)/i;

/** "One" is more often a pronoun than a number; words also stand for times of day. */
function isNoCount(numeral: Numeral, masked: string, before: string, after: string): boolean {
  const word = masked.slice(numeral.start, numeral.end);
  if (/^one$/i.test(word)) {
    if (PRONOUN_BEFORE.test(before) || PRONOUN_AFTER.test(after)) return true;
    if (word === 'One' && /[A-Z]\w*\s$/.test(before)) return true;
  }
  if (/^[A-Z]/.test(word) && /^(?:\s[A-Z]|-[A-Z])/.test(after) && /[a-z,]\s$/.test(before))
    return true;
  if (/^-(?:time|on|off|sided|way|piece|size|and)\b/i.test(after)) return true;
  return (
    /\b(?:at|to|by|by the|before|after|until|around)\s$/i.test(before) &&
    /^\s?(?:a\.m|p\.m|am\b|pm\b|o['’]clock)/i.test(after)
  );
}

function isInsideWord(numeral: Numeral, masked: string): boolean {
  const touching = masked[numeral.start - 1] ?? ' ';
  if (numeral.currency === '' && /[A-Za-z_@#]/.test(touching)) return true;
  // A letter before a hyphen makes a name of it, like "H-2".
  return (
    /[-–−]/.test(touching) &&
    /[A-Za-z]/.test(masked[numeral.start - 2] ?? ' ') &&
    !/\b(?:sub|super|minus|plus)-$/i.test(
      masked.slice(Math.max(0, numeral.start - 7), numeral.start),
    )
  );
}

/** A decimal cut in two, a time, a telephone number, a slashed date, an ordinal. */
function isPartOfNumber(numeral: Numeral, before: string, after: string): boolean {
  if (/\d[.,:/]$/.test(before) || /\d:$/.test(before)) return true;
  if (/^(?:st|nd|rd|th)\b/i.test(after) || /^:\d\d/.test(after)) return true;
  if (/^\s?(?:a\.m|p\.m|am\b|pm\b)/i.test(after)) return true;
  if (/^\s?[-–]\s?\d{3,4}[-–]\d{3,4}/.test(after)) return true;
  if (/\d{3}[-–)]\s?$/.test(before) && (/^[-–]\d{4}/.test(after) || /\(\d{3}\) ?$/.test(before)))
    return true;
  if (/\(?\d{3}\)? ?\d{3}-$/.test(before) || /\d{3}[-–]\d{3}[-–]$/.test(before)) return true;
  if (/^\d{1,2}$/.test(numeral.digits) && /^\/\d{1,2}(?:\/\d{2,4})?\b/.test(after)) return true;
  if (/\b\d{4}-(?:\d{2}-)?$/.test(before) && /^\d{2}$/.test(numeral.digits)) return true;
  if (isTelephone(numeral, before, after)) return true;
  return /^-\d{2}-\d{2}\b/.test(after) && isYear(numeral.digits);
}

/** Seven digits with a hyphen: "500-1000" may be a range, but none begins with a zero or is called. */
function isTelephone({ digits }: Numeral, before: string, after: string): boolean {
  if (/\($/.test(before) && /^\) ?\d{3}-\d{4}/.test(after)) return true;
  const first = /^\d{3}$/.test(digits) && /^-(\d{4})(?!\d)/.exec(after)?.[1];
  if (first) return first.startsWith('0') || /(?:call|phone|tel\.?|fax|\)) ?$/i.test(before);
  return (
    /^\d{4}$/.test(digits) &&
    (digits.startsWith('0') || /(?:call|phone|tel\.?|fax|\)) ?\d{3}-$/i.test(before)) &&
    /\d{3}-$/.test(before)
  );
}

function isNameOrDate(numeral: Numeral, masked: string, before: string, after: string): boolean {
  const bare = numeral.currency === '' && !numeral.scaled;
  const unit = unitAt(masked, numeral.end);
  if (bare && /^[A-Za-z]/.test(after) && unit === undefined) return true;
  const value = Number(numeral.value);
  if (bare && Number.isInteger(value) && value <= 31) {
    if (new RegExp(`\\b${MONTH}\\s$`).test(before)) return true;
    if (new RegExp(`^\\s(?:of )?${MONTH}\\b`).test(after)) return true;
  }
  if (bare && isYear(numeral.digits) && unit === undefined && !countsYears(before, after))
    return true;
  if (isYear(numeral.digits) && /^s\b/.test(after)) return true;
  if (/\b(?:19|20)\d\d[-–]$/.test(before) && /^\d{2,4}$/.test(numeral.digits)) return true;
  if (bare && NAMING.test(before)) return true;
  if (numeral.currency === '' && /\b[A-Z]-?$|\b[A-Z]+-$/.test(before) && !/\bSub-$/.test(before))
    return true;
  return numeral.currency === '' && /^[-–][A-Z]\b/.test(after);
}

/** A number like 1,500 to 2,100 without a comma is a year unless something is counted by it. */
function countsYears(before: string, after: string): boolean {
  return (
    COUNTED_YEARS.test(after) ||
    AT_LEAST.test(before.replace(/\bover\s$/, '')) ||
    /\b(?:about|nearly|almost|roughly|approximately|some)\s$/i.test(before)
  );
}
