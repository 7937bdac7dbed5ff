import { bodyKind, LEADING, mentionAt, type Mention } from '../names/index.ts';
import { between } from '../text/index.ts';
import { firstOfTwoTitles } from './first-of-two-titles.ts';
import { isBody, sentenceAround, type Context, type Relation } from './relation.ts';
import { CALLING, fullTitle, LEADS, NO_OFFICE, statusOf, TIME, TITLE } from './title.ts';

const inName = "(?:U\\.S\\.|US|[A-Z][\\w.&’'-]*|of|the|and|for|on|&)";
/** "former CBP Commissioner", "Secretary of State": what stands right before a name. */
const BEFORE = new RegExp(
  `(?<=^|[\\s“"'‘(,;:—–-])(?<time>${TIME})(?<front>(?:${inName}\\s+){0,9}?)(?<time2>${TIME})(?<title>${TITLE})(?<back>(?:\\s+(?:of|to|for|at|on|the|and|[A-Z][\\w.&’'-]*))*)(?<comma>\\s*,)?\\s+(?:(?:Dr|Mr|Ms|Mrs)\\.?\\s+)?$`,
);
/** Some engines end a sentence at the point of "Gov.". */
const ENDS_IN_TITLE = /\b(?:Sens?|Reps?|Gov|Gen|Adm|Col|Capt|Maj|Lt|Sgt|Prof|Dr|Mr|Mrs|Ms)\.\s*$/;
/** How far before a name its title may begin. */
const REACH = 110;
/** 83 of 91 were right in briefings on which no rule was tuned, as one reader judged them. */
const CONFIDENCE = 0.9;
/** 5 of 10. */
const WITHOUT_BODY = 0.5;
/** An estimate. */
const LED = 0.7;
/** Of the first of two titles: an estimate. */
const FIRST_OF_TWO = 0.7;
/** The rule of mentions of bodies that only a title behind them shows. */
export const LED_BY = 'body-led-by';
/** Offices of a body, which the text should name. */
const AT_A_BODY =
  /(?:^|\s)(?:CEO|CFO|COO|CTO|directors?|administrators?|chair(?:man|woman|person)?|commissioners?|managers?|presidents? and|founders?|partners?|executives?|spokes(?:man|woman|person)|chief)$/i;

/** Offices that stand before a name: "former CBP Commissioner Mark Morgan". */
export function officesBeforeNames(context: Context): Relation[] {
  return context.mentions
    .filter((it) => it.kind === 'person')
    .flatMap((person) => officeBefore(person, context));
}

function officeBefore(person: Mention, context: Context): Relation[] {
  const { masked, mentions } = context;
  const sentence = sentenceAround(context, person.start);
  // A title belongs to the name after it, not to the one before it.
  const cut = ENDS_IN_TITLE.test(masked.slice(Math.max(0, sentence.start - 8), sentence.start));
  const reach = Math.max(cut ? 0 : sentence.start, person.start - REACH);
  const near = between(mentions, { start: reach, end: person.start });
  const from = Math.max(reach, near.findLast((it) => it.kind === 'person')?.end ?? 0);
  const match = BEFORE.exec(masked.slice(from, person.start));
  if (match === null) return [];
  const { time = '', front = '', time2 = '', comma } = match.groups ?? {};
  // "Ada Example as chair, Sam Sample as whip": the title belongs to the name before it.
  const ahead = masked.slice(Math.max(0, from + match.index - 8), from + match.index);
  if (comma !== undefined && /\bas\s+(?:the\s+)?$/.test(ahead)) return [];
  const bodies = near.filter((it) => isBody(it) && it.start >= from);
  const written = behindBody(
    from + match.index + time.length + front.length + time2.length,
    lastTitle(match.groups ?? {}),
    bodies,
    masked,
  );
  if (written === undefined) return [];
  const { title, back, start: titleStart } = written;
  const titleEnd = titleStart + title.length + back.length;
  const inFront = bodyInFront(bodies, titleStart, masked);
  const behind = bodies.find((it) => it.start >= titleStart + title.length && isNamed(title, it));
  const body = behind ?? inFront ?? leadBy(title, titleStart, near, sentence.start, masked);
  if (isNoOffice({ title, back, comma, body, front, inFront })) return [];
  const chair = inFront === undefined ? undefined : chairOf(inFront, masked);
  const office =
    chair ?? officeOf(masked.slice(titleStart, titleEnd), behind, titleStart, titleEnd, masked);
  const words = `${wordBefore(masked, inFront?.start ?? titleStart)} ${time} ${time2}`;
  const start = Math.min(
    titleStart,
    body?.end === undefined || body.end > titleStart ? titleStart : body.start,
    startOfTime(masked, inFront?.start ?? titleStart),
  );
  const held = { subject: person, predicate: 'HELD', status: statusOf(words), end: person.end };
  const offices: Relation[] = [
    {
      ...held,
      rule: 'office-before-name',
      confidence: body === undefined && AT_A_BODY.test(title) ? WITHOUT_BODY : CONFIDENCE,
      ...(body === undefined ? { value: office } : { object: body }),
      ...(NO_OFFICE.test(title) ? {} : { title: office }),
      start,
    },
  ];
  const first =
    firstOfTwoTitles(masked, from, inFront?.start ?? titleStart) ??
    firstOfTwoTitles(masked, inFront?.end ?? from, titleStart);
  if (first === undefined) return offices;
  const its =
    bodyInFront(bodies, first.start, masked) ?? (inFront === undefined ? body : undefined);
  const named = fullTitle(first.title);
  offices.push({
    ...held,
    rule: 'first-of-two-offices',
    confidence: FIRST_OF_TWO,
    ...(its === undefined ? { value: named } : { object: its }),
    title: named,
    start: Math.min(
      first.start,
      its === undefined || its.start > first.start ? first.start : its.start,
    ),
  });
  return offices;
}

/** The body that stands directly before a title. */
function bodyInFront(
  bodies: readonly Mention[],
  titleStart: number,
  masked: string,
): Mention | undefined {
  // An acronym in parentheses is the body in front of it.
  return bodies.findLast(
    (it) => it.end <= titleStart && BETWEEN.test(masked.slice(it.end, titleStart)),
  );
}

/** What may stand between a body and a title. */
const BETWEEN = new RegExp(
  `^\\)?['’]?s?\\s*(?:[Ff]ormer\\s|[Tt]hen[ -]|[Aa]cting\\s)?(?:${TITLE}\\s+(?:and|&)\\s+)?$`,
);

/** "Secretary of Commerce" is a title, and "Commerce" no body by itself. */
function isNamed(title: string, body: Mention): boolean {
  if (!/secretar|minister/i.test(title)) return true;
  return bodyKind(body.name) === 'agency' && !/\sfor\s/.test(body.name);
}

/** "Chairman of the Joint Chiefs General Ada Example": the title before the body, not the rank behind it. */
function chairOf(body: Mention, masked: string): string | undefined {
  const before = masked.slice(Math.max(0, body.start - 60), body.start);
  const [, title] = OF_BODY.exec(before) ?? [];
  return title === undefined ? undefined : fullTitle(title);
}

const OF_BODY = new RegExp(`(?:^|\\s)(${TITLE})\\s+of\\s+(?:the\\s+)?$`);

/** Words with capitals right before a title. */
const CAPITALS = /(?:(?:[A-Z][\w.&’'-]*|of|for|and|&)[^\S\n]+)*[A-Z][\w.&’'-]*\s+$/;

/** Words that make a body of the words with capitals around them. */
const BODY_NOUN =
  /\b(?:Association|Corp\.?|Inc\.?|Centers?|Institutes?|Foundation|Council|Federation|Union|University|Company|Co\.|Group|League|Society|Chamber|Committee|Coalition|Alliance|Network|Program|Conference|Board)(?=\s|$|['’])/;

/** "President and", before "CEO" */
const WITH_OTHER = new RegExp(`(?<=\\s)${TITLE}\\s+(?:and|&)\\s+$`);

/** What stands before "CEO" is what she leads, even where nobody else took it for a name. */
function leadBy(
  title: string,
  titleStart: number,
  near: readonly Mention[],
  start: number,
  masked: string,
): Mention | undefined {
  // Some engines end a sentence at the point of "Corp.".
  const isCut = /\b(?:Corp|Inc|Co|Ltd|Bros)\.\s*$/.test(
    masked.slice(Math.max(0, start - 8), start),
  );
  const from = Math.max(
    isCut ? 0 : start,
    titleStart - 80,
    near.filter((it) => it.end <= titleStart).at(-1)?.end ?? 0,
  );
  const ahead = masked.slice(from, titleStart).replace(WITH_OTHER, '');
  const written = CAPITALS.exec(ahead)?.[0];
  if (written === undefined) return undefined;
  const bare = written
    .replace(LEADING, '')
    .trimEnd()
    .replace(/['’]s$/, '');
  if (!LEADS.test(title) && !BODY_NOUN.test(bare)) return undefined;
  if (bare.length < 2 || new RegExp(`^(?:${TITLE})$`).test(bare)) return undefined;
  const begin = from + ahead.length - written.length + written.indexOf(bare);
  const span = { start: begin, end: begin + bare.length };
  return mentionAt(masked, span, bodyKind(bare), LED_BY, LED);
}

interface Written {
  readonly title: string;
  /** What belongs to the title after its head: "of State". */
  readonly back: string;
  /** Where the title begins. */
  readonly start: number;
}

/** A title at the end of what follows a title: "of staff to President", " and Map Bureau Director", " Matter CEO". */
const LAST_TITLE = new RegExp(
  `^(.*\\b(?:to|of|for|and)\\s+(?:White House\\s+)?|.*\\band\\s+(?:(?!Chief\\b)[A-Z][\\w&.’'-]*\\s+){1,4}?|(?:\\s+[A-Z]\\S*)*\\s+)(${TITLE})$`,
);
/** "Chief Horticulturist" */
const CRAFT = /^(?:\s+[A-Z][a-z]+)*\s+[A-Z][a-z]+(?:ist|er|or|ian)$/;

/** Of "chief of staff to President Ada Example", only the last title is hers. */
function lastTitle({
  title = '',
  back = '',
}: Record<string, string | undefined>): Omit<Written, 'start'> & { skipped: number } {
  const inner = LAST_TITLE.exec(back);
  const [, before, last] = inner ?? [];
  const whole = { title: `${title}${back}`, back: '', skipped: 0 };
  const isPart =
    /^(?:Chief|General|Lt\.|Lieutenant|Deputy|Director)$/.test(title) && before?.trim() === '';
  if (isPart || (title === 'Chief' && CRAFT.test(back))) return whole;
  // Of "Commander Admiral", the first is the office; of "Advisers Chair", the second.
  if (before?.trim() === '' && !/s$/.test(title)) return { title, back: '', skipped: 0 };
  // "President Ada" before a surname alone: the capital word is a given name and no part of the title.
  const isGivenName = /^\s+[A-Z]/.test(back) && !/\s(?:of|to|for|at|on)\s/.test(back);
  if (before === undefined || last === undefined)
    return { title, back: isGivenName ? '' : back, skipped: 0 };
  return { title: last, back: '', skipped: title.length + before.length };
}

/** "He was managing President Example": words in lower case before a title with a capital, unless they rank it. */
const LOWER =
  /^(?:(?!(?:deputy|acting|interim|vice|assistant|associate|state|federal|district|attorney|lieutenant|former)\b)[a-z-]+[\s-])+(?=[A-Z])/;

/** A title begins after the body that it is cut from: "White House spokesman" is no House spokesman. */
function behindBody(
  at: number,
  { title, back, skipped }: Omit<Written, 'start'> & { skipped: number },
  bodies: readonly Mention[],
  masked: string,
): Written | undefined {
  const [lower = ''] = LOWER.exec(title) ?? [];
  if (lower !== '') {
    const head = { title: title.slice(lower.length), back, skipped: 0 };
    return behindBody(at + skipped + lower.length, head, bodies, masked);
  }
  const start = at + skipped;
  const cut = bodies.find(
    (it) => it.start < start && it.end > start && it.end < start + title.length,
  );
  if (cut === undefined) return { title, back, start };
  const rest = masked.slice(cut.end, start + title.length);
  const [gap] = /^['’]?s?\s+/.exec(rest) ?? [''];
  const own = new RegExp(`^${TITLE}$`).test(rest.slice(gap.length));
  return own ? { title: rest.slice(gap.length), back, start: cut.end + gap.length } : undefined;
}

interface Found {
  readonly title: string;
  readonly back: string;
  readonly comma: string | undefined;
  readonly body: Mention | undefined;
  readonly front: string;
  readonly inFront: Mention | undefined;
}

/** What only looks like an office: "counsel to", a profession before a comma, a nominee. */
function isNoOffice({ title, back, comma, body }: Found): boolean {
  if (
    /\b(?:to|for|and|of|with|on|at|the|(?:Mrs?|Ms|Dr|Sen|Rep|Gov)\.?)$/.test(back.trim()) ||
    /nominee|first lady/i.test(title)
  )
    return true;
  // A second title after "and" belongs to another person.
  if (/\band\s+[A-Z]\S*\s*$/.test(back) && new RegExp(`\\b${TITLE}$`).test(back.trim()))
    return true;
  if ((NO_OFFICE.test(title) || CALLING.test(title)) && body === undefined) return true;
  // "Two Senators, Ada Example": a comma behind several.
  if (comma !== undefined && /[a-z]s$/.test(title)) return true;
  return comma !== undefined && body === undefined && /^[a-z]/.test(title);
}

/** "Secretary of State" as a whole; "Director of the Example Bureau" without the body. */
function officeOf(
  written: string,
  behind: Mention | undefined,
  start: number,
  end: number,
  masked: string,
): string {
  if (behind === undefined || behind.end < end - 1) return fullTitle(written);
  const title = masked.slice(start, behind.start).replace(/\s+(?:of|at|for|on)(?:\s+the)?\s*$/, '');
  return fullTitle(title.replace(/\s+the\s*$/, ''));
}

function wordBefore(masked: string, offset: number): string {
  return (
    /(?:\b(?:former|acting|retired|late)\s|\bex-|\bthen[ -])$/i.exec(
      masked.slice(Math.max(0, offset - 9), offset),
    )?.[0] ?? ''
  );
}

function startOfTime(masked: string, offset: number): number {
  return offset - wordBefore(masked, offset).length;
}
