import type { Mention } from '../names/index.ts';
import { between, firstEndingAfter } from '../text/index.ts';
import { isBody, personFrom, sentenceAround, type Context, type Relation } from './relation.ts';
import { CALLING, fullTitle, NO_OFFICE, statusOf, TIME, TITLE } from './title.ts';

const ARTICLE = '(?:an|a|the|his|her|its|their|our|my)\\s+';
const PLACE_OF_OFFICE =
  '(?:\\s+(?:of|at|for|to|with|in|on)\\s+(?:the\\s+|an?\\s+)?(?:U\\.S\\.|\\b[A-Z]\\.|[^,.;:—()<“”"\\n]){2,90}?)?';
const APPOSITION = new RegExp(
  `^,\\s+(?<article>${ARTICLE})?(?<time>${TIME})(?<front>(?:[\\w.&’'-]+\\s+){0,6}?)(?<title>${TITLE})\\b(?<place>${PLACE_OF_OFFICE})(?=[,.;:—)“”"]|\\s+(?:who|and(?!\\s+[A-Z])|whose|said|says|told|has|have|had|was|is|will|in \\d{4})\\b|\\s*$)`,
);
const SERVED = new RegExp(
  `\\bwho\\s+(?:has\\s+|had\\s+|previously\\s+|currently\\s+|once\\s+)?(?<verb>served|serves|worked|works|was|is)\\s+(?:as\\s+)?(?:an?|the)?\\s*(?<front>(?:[\\w.&’'-]+\\s+){0,5}?)(?<title>${TITLE})\\b(?<place>${PLACE_OF_OFFICE})(?=[,.;:—)“”"]|\\s+(?:who|and|from|until|during|for)\\b|\\s*$)`,
);
const HOLDS = new RegExp(
  `^,?\\s+(?:(?<verb>currently serves|serves|served|has served|previously served|worked|works|was appointed|was confirmed|was sworn in|was elected|was named|became)\\s+(?:as\\s+)?|(?<copula>is|was)\\s+(?:currently\\s+|also\\s+|now\\s+)?(?=an? |the |its |our ))(?:an?\\s+|the\\s+|its\\s+|our\\s+)?(?<time>${TIME})(?<front>(?:[\\w.&’'-]+\\s+){0,4}?)(?<title>${TITLE})\\b(?<place>${PLACE_OF_OFFICE})(?=[,.;:—)“”"]|\\s+(?:who|and(?!\\s+[A-Z])|from|until|during|since|for|in \\d{4})\\b|\\s*$)`,
);
/** A verb or conjunction between name and title makes another statement of it. */
const OTHER_STATEMENT =
  /\b(?:elected|named|appointed|said|says|told|wrote|which|that|where|who|and|but|when|because|after|before|to|with|his|her|by|for|the|an?)\b|\w+ing\b/;
/** Who has served may still do so. */
const UNSURE_VERB = /^has served/;
const FORMER_VERB = /^(?:served|previously served|worked|was|became)/;
const OTHERS_TITLE = new RegExp(
  `\\s+(?:to|of|for|with|under)\\s+(?:the\\s+)?(?:${TITLE}|Mrs?|Ms|Dr)\\.?\\s*$`,
);
const REACH = 190;

/** Offices that stand after a name: in apposition, in "who served as", and after "is" or "served as". */
export function officesAfterNames(context: Context): Relation[] {
  return context.mentions.flatMap((person) => {
    if (person.kind !== 'person') return [];
    const after = textBehind(person, context);
    return [
      ...apposition(person, after, context),
      ...servedAs(person, after, context),
      ...holds(person, after, context),
    ];
  });
}

/** The rest of the sentence, at most as far as an office reaches, and not beyond the next person. */
function textBehind(person: Mention, context: Context): string {
  const { end } = sentenceAround(context, person.start);
  const next = personFrom(context, person.end);
  const stop = Math.min(end, person.end + REACH, next?.start ?? Infinity);
  // A party and state may stand between.
  return context.masked.slice(person.end, stop);
}

function apposition(person: Mention, after: string, context: Context): Relation[] {
  const tag = /^\s*\([^)]{1,24}\)/.exec(after)?.[0] ?? '';
  const match = APPOSITION.exec(after.slice(tag.length));
  if (match === null) return [];
  const { article, time = '', front = '', title = '' } = match.groups ?? {};
  if (OTHER_STATEMENT.test(front) || /nominee/i.test(title)) return [];
  // "President Example, Secretary Sample": without an article it is the title of the name behind it.
  const end = person.end + tag.length + match[0].length;
  if (article === undefined && isBeforePerson(end, context)) return [];
  return office(person, match, tag.length, 'office-in-apposition', 0.85, statusOf(time), context);
}

function isBeforePerson(offset: number, context: Context): boolean {
  const next = personFrom(context, offset);
  return next !== undefined && context.masked.slice(offset, next.start).trim() === '';
}

function servedAs(person: Mention, after: string, context: Context): Relation[] {
  const match = SERVED.exec(after);
  if (match === null || OTHER_STATEMENT.test(match.groups?.['front'] ?? '')) return [];
  // After "was", only an office that is named in full.
  const { verb = '' } = match.groups ?? {};
  const status = FORMER_VERB.test(verb) ? 'FORMER' : 'PRESENT';
  return office(person, match, 0, 'who-served-as', 0.85, status, context);
}

function holds(person: Mention, after: string, context: Context): Relation[] {
  const match = HOLDS.exec(after);
  if (match === null) return [];
  const { verb, copula = '', time = '', front = '' } = match.groups ?? {};
  if (OTHER_STATEMENT.test(front)) return [];
  const status =
    time === '' && UNSURE_VERB.test(verb ?? copula)
      ? 'UNSTATED'
      : time === ''
        ? FORMER_VERB.test(verb ?? copula)
          ? 'FORMER'
          : 'PRESENT'
        : statusOf(time);
  return office(person, match, 0, 'holds-office', 0.6, status, context);
}

function office(
  person: Mention,
  match: RegExpExecArray,
  skipped: number,
  rule: string,
  confidence: number,
  status: 'PRESENT' | 'FORMER' | 'UNSTATED',
  { mentions, masked }: Context,
): Relation[] {
  const { front = '', title = '', place = '' } = match.groups ?? {};
  const end = person.end + skipped + match.index + match[0].length;
  const placeStart = end - place.length;
  const titleStart = placeStart - title.length - front.length;
  const bodies = between(mentions, { start: titleStart, end }).filter(isBody);
  const within = bodies.find((it) => it.start >= placeStart) ?? bodies[0];
  const beside = within === undefined && match.groups?.['article'] === undefined;
  const body =
    within ??
    (beside && rule === 'office-in-apposition'
      ? bodyBeside(person, end, mentions, masked)
      : undefined);
  const isGeneral = NO_OFFICE.test(title);
  if ((isGeneral || CALLING.test(title)) && body === undefined) return [];
  // Up to the next person, whose own title may be left at the end.
  const written = masked.slice(titleStart, end).replace(OTHERS_TITLE, '');
  const named =
    body === undefined || within === undefined
      ? written
      : body.start >= placeStart
        ? masked
            .slice(titleStart, body.start)
            .replace(/\s+(?:of|at|for|to|with|in|on)(?:\s+the|\s+an?)?\s*$/, '')
        : `${masked.slice(titleStart, body.start)} ${masked.slice(body.end, end).replace(/^['’]s?/, '')}`;
  const office = fullTitle(
    named
      .replace(/^\S+['’]s\s+/, '')
      .replace(
        /\s+(?:(?:directly|\w+ly\s+\w+ing|managing|leading|overseeing|serving|working)\b|in \d{4}|where|since|until|from \d|for \w+ (?:years|months)).*$/,
        '',
      ),
  );
  return [
    {
      rule,
      confidence,
      subject: person,
      predicate: 'HELD',
      ...(body === undefined ? { value: office } : { object: body }),
      ...(isGeneral ? {} : { title: office }),
      status,
      start: Math.min(person.start, body?.start ?? person.start),
      end: Math.max(end, body?.end ?? end),
    },
  ];
}

/** "Ada Example, President, Map Bureau" and "Map Bureau, Ada Example, President". */
function bodyBeside(
  person: Mention,
  end: number,
  mentions: readonly Mention[],
  masked: string,
): Mention | undefined {
  const next = mentions[firstEndingAfter(mentions, end)];
  const before = mentions[firstEndingAfter(mentions, person.start) - 1];
  if (next !== undefined && isBody(next) && /^,\s+(?:the\s+)?$/.test(masked.slice(end, next.start)))
    return next;
  if (before === undefined || !isBody(before)) return undefined;
  return /^,\s+$/.test(masked.slice(before.end, person.start)) ? before : undefined;
}
