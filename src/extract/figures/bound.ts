import type { Bound } from '../../model/index.ts';

const unless = '(?<!\\b(?:no|not) )';
const article = '\\s(?:the |a |an |its )?$';
const cue = (pattern: string, tail: string) => new RegExp(`(?:${pattern})${tail}`, 'i');

/** "No more than" is AT_MOST, although "more than" is in it. */
export const AT_LEAST = cue(
  `${unless}\\b(?:more|greater|higher|bigger|larger|longer|better|older) than|\\b(?:no|not) (?:fewer|less|lower) than|\\bat least|\\bover|\\babove|\\bexceed(?:s|ed|ing)?|\\bupwards? of|\\bin excess of|\\bnorth of|\\b(?:a )?minimum of|\\bbeyond|\\bsurpass(?:es|ed|ing)?|\\btopp(?:ed|ing)|\\bstarting (?:at|from)|\\bsuper-|>|≥`,
  article,
);
export const AT_MOST = cue(
  `${unless}\\b(?:fewer|less|lower|smaller|shorter|cheaper|younger) than|\\b(?:no|not) (?:more|greater|higher|longer) than|\\bat most|\\bup to|\\bas (?:many|much|high|long|far|low|little) as|\\bunder|\\bbelow|\\b(?:a )?maximum of|\\bcapped at|\\bcap of|\\blimit(?:ed)? (?:of|to|at)|\\bwithin|\\bjust (?:under|shy of|short of)|\\bshort of|\\bsub-|<|≤`,
  '\\s?(?:the |a |an |its )?$',
);
export const ABOUT = cue(
  '\\b(?:about|around|roughly|approximately|approx\\.?|some|nearly|almost|close to|circa|near|an estimated|estimated(?: at)?|in the region of|or so|somewhere around|just about)|~|≈|\\bc\\.',
  '\\s?(?:a |an |another |only |just )?$',
);

const CUES = [
  ['AT_LEAST', AT_LEAST],
  ['AT_MOST', AT_MOST],
  ['ABOUT', ABOUT],
] as const;

const AFTER = [
  [
    'AT_LEAST',
    /^(?:\s?\+|-plus\b|\s(?:or|and) (?:more|above|over|higher|greater|longer|older)\b|\splus\b(?! \d))/i,
  ],
  ['AT_MOST', /^\s(?:or|and) (?:less|fewer|under|below|lower|younger)\b/i],
  ['ABOUT', /^\s(?:or so|give or take)\b/i],
] as const;

export interface BoundCue {
  readonly bound: Bound;
  /** Where number and bounding words begin and end together. */
  readonly start: number;
  readonly end: number;
  /** The bounding words; none where the figure is exact. */
  readonly cue?: string;
}

interface Site {
  readonly start: number;
  readonly end: number;
  /** After the unit, which may stand between the number and "or more". */
  readonly unitEnd: number;
  readonly unit: string;
}

/** How the words around a number bound it. */
export function boundOf(masked: string, { start, end, unitEnd, unit }: Site): BoundCue {
  const before = masked.slice(Math.max(0, start - 60), start);
  // Blanks that masking left would hide "more than" from "  7,300".
  const squeezed = before.replace(/\s+/g, ' ');
  const bare = squeezed.replace(/\b(?:only|just|a|an|another)\s$/i, '');
  for (const [bound, pattern] of CUES) {
    const match = pattern.exec(bare) ?? pattern.exec(squeezed);
    if (match === null) continue;
    const words = match[0].trim().replace(/\s(?:the|a|an|its|another|only|just)$/i, '');
    if (bound === 'AT_LEAST' && isNoBound(words, squeezed, unit)) break;
    const from = before.toLowerCase().lastIndexOf(words.split(' ')[0]?.toLowerCase() ?? words);
    return { bound, cue: words, start: from < 0 ? start : start - before.length + from, end };
  }
  for (const [bound, pattern] of AFTER) {
    const match = pattern.exec(masked.slice(unitEnd, unitEnd + 20));
    if (match !== null)
      return { bound, cue: match[0].trim(), start, end: unitEnd + match[0].length };
  }
  return { bound: 'EXACT', start, end };
}

/** "Spread over three years" measures a time, "the above 5" points at it. */
function isNoBound(words: string, before: string, unit: string): boolean {
  if (/^(?:above|over|beyond|below)$/i.test(words) && /\bthe $/.test(before) && unit === '')
    return true;
  const clause = before.slice(0, before.toLowerCase().lastIndexOf('over'));
  return (
    /^over$/i.test(words) &&
    /^(?:decade|year|month|week|day|hour)/.test(unit) &&
    /\b(?:spread|averaged|all|period|time|years?|months?|weeks?|days?)\s*$/i.test(clause)
  );
}
