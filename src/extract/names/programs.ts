import { Cover, overlaps } from '../text/index.ts';
import { LEADING, mentionAt, override, type Mention } from './mention.ts';

const inName = "(?:[A-Z][\\w’'&.-]*|of|the|for|and|to|in|on|against)";
const HEADS =
  'Program|Programme|Act|Initiative|Fund|Plan|Visas?|Convention|Agreement|Treaty|Protocols?|Accords?|Pact|Grants?|Credit|Scheme|Strategy|Amendment|Constitution|Statute|Bill of Rights|Deal|Covenant|Charter|Compact';
const AGAINST =
  'Convention (?:Against|on|for|against|relating to) (?:the )?(?:[A-Z][\\w-]+)(?: (?:and|of) [A-Z][\\w-]+| [A-Z][\\w-]+)*';

interface Pattern {
  readonly rule: string;
  readonly find: RegExp;
  readonly confidence: number;
}

const PATTERNS: readonly Pattern[] = [
  { rule: 'program-convention', find: new RegExp(`\\b${AGAINST}`, 'g'), confidence: 0.9 },
  {
    rule: 'program-head',
    find: new RegExp(
      `\\b(?:${inName}\\s){0,7}?[A-Z][\\w’'&.-]*\\s(?:${HEADS})(?: of \\d{4})?\\b(?!\\s(?:Committee|Office|Administration|Board|Commission|[Mm]anager|[Dd]irector))`,
      'g',
    ),
    confidence: 0.8,
  },
  // Visa classes; a letter and figure alone may be a form or a road.
  {
    rule: 'program-visa',
    find: /\b[A-Z]-\d[A-Z]?(?=(?:,? (?:and|or) [A-Z]-\d[A-Z]?)?\s(?:\w+\s){0,2}(?:visas?|workers?|programs?|work|status|classification|petitions?))|\b[A-Z]-\d[AB]\b/g,
    confidence: 0.85,
  },
  { rule: 'program-one', find: /\b[A-Z]{2,6} One\b/g, confidence: 0.9 },
  {
    rule: 'program-abbreviation',
    find: /\b(?:DACA|TPS|SNAP|WIC|TANF|FOIA|NAFTA|USMCA|CHIP|SSI|SSDI|CARES|ACA|Medicare|Medicaid|Obamacare|Social Security|Head Start|Title (?:42|IX|VII|X)|Section 8|Brexit)\b/g,
    confidence: 0.85,
  },
];

/** Programs, visas and laws, which engines take for organizations or miss; they replace what they overlap. */
export function withPrograms(mentions: readonly Mention[], masked: string): Mention[] {
  const found: Mention[] = [];
  const taken = new Cover(masked.length, []);
  for (const { rule, find, confidence } of PATTERNS)
    for (const match of masked.matchAll(find)) {
      // A program found before may stand in front of this one: "the Example Convention and the Example Act".
      const whole = { start: match.index, end: match.index + match[0].length };
      const front = taken.meets(whole) ? found.find((it) => overlaps(it, whole)) : undefined;
      const skipped = front === undefined ? 0 : Math.min(match[0].length, front.end - match.index);
      const rest = match[0].slice(skipped).replace(/^\s+/, '');
      const leading = match[0].length - rest.replace(LEADING, '').length;
      if (front !== undefined && (rule !== 'program-head' || leading === match[0].length)) continue;
      const start = match.index + leading;
      const span = { start, end: match.index + match[0].length };
      const name = masked.slice(span.start, span.end);
      if (rule === 'program-head' && name.split(/\s+/).length < 2) continue;
      // "An Example Program" does not name a certain program.
      if (
        rule === 'program-head' &&
        /(?:^|\s)(?:An?|Any|Some|No|Another)\s+$/i.test(masked.slice(Math.max(0, start - 9), start))
      )
        continue;
      const from = rule === 'program-head' ? afterBody(mentions, span.start, span.end) : start;
      const program = mentionAt(masked, { ...span, start: from }, 'program', rule, confidence);
      if (taken.meets(program)) continue;
      found.push(program);
      taken.add(program);
    }
  return override(mentions, found);
}

/**
 * Where a program's name begins: after the genitive, and after a body in front of it that has a
 * name without it: "Center for Example Studies Freedom of Example Act".
 */
function afterBody(mentions: readonly Mention[], start: number, end: number): number {
  const front = mentions.findLast(
    (it) =>
      it.start <= start &&
      it.end > start &&
      it.end < end &&
      it.kind !== 'place' &&
      it.kind !== 'program',
  );
  return front === undefined ? start : front.end + 1;
}

/** The kinds of programs in the annotation format. */
export function programKindOf(name: string): 'PROGRAM' | 'VISA' | 'LEGAL_INSTRUMENT' {
  if (/\bvisas?\b/i.test(name) || /^[A-Z]-\d[A-Z]?$/.test(name)) return 'VISA';
  return /\b(?:Act|Convention|Agreement|Treaty|Protocols?|Accords?|Pact|Amendment|Constitution|Statute|Title|Section|FOIA|NAFTA|USMCA|Covenant|Charter|Compact|CARES|ACA)\b/.test(
    name,
  )
    ? 'LEGAL_INSTRUMENT'
    : 'PROGRAM';
}
