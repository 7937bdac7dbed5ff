import type { Mention } from '../names/index.ts';
import { overlaps, type Span } from '../text/index.ts';
import {
  isBody,
  sentenceAround,
  THIS,
  type Context,
  type DocumentMention,
  type Relation,
} from './relation.ts';

const NOUNS =
  '(?:report|reports|study|studies|letter|memo|memorandum|article|op-ed|column|essay|paper|book|analysis|survey|review|statement|blog post|post|dispatch|audit|brief|order|rule|guidance|proclamation|directive|notice|request|petition|complaint|lawsuit|poll|photo|photograph|press release|fact sheet|testimony|opinion|ruling|transcript)';
/** What may stand between a genitive and the noun. */
const BEFORE_NOUN =
  '(?:(?:new|recent|latest|own|first|second|annual|quarterly|monthly|final|draft|joint|demand|[A-Z][a-z]+\\.?|\\d{1,2},?|\\d{4}|[A-Z]{2,6}|executive|presidential|internal|confidential|classified|leaked|federal)\\s+){0,5}?';
const GENITIVE = new RegExp(`^(?:['’]s?)?\\s+(${BEFORE_NOUN}${NOUNS})\\b(?![’'-])`);
const WROTE = new RegExp(
  `^(?:\\s*\\([^)]{1,24}\\))?(?:,[^,]{0,80},|,?\\s+who)?\\s+(?:(?:has|had|have|recently|later|also|just|jointly|then)\\s+)*(wrote|authored|co-authored|penned|published|released|issued|signed|produced|posted|submitted|sent)\\s+((?:[\\w.’'-]+\\s+){0,6}?${NOUNS})\\b`,
);
const WROTE_SOMETHING =
  /^\s+(?:(?:has|had|recently|later|also)\s+)*wrote\b(?=\s+(?:in|for|that|about|on)\b|\s*[,:.]|\s*$)/;
const BY = new RegExp(
  `((?:[\\w’'-]+\\s+){0,3}?${NOUNS})\\s+(?:(?:written|published|released|issued|produced|prepared|authored|sent|signed|taken|conducted)\\s+)?(?:by|from)\\s+(?:the\\s+)?$`,
);
const FUNCTION_WORD =
  /\b(?:to|in|of|and|for|is|was|are|has|have|had|that|on|with|said|by|not|who)\s/;
const PUBLISHING = /^(?:publish|releas|issu|produc|post)/;
const TOLD_AUTHOR =
  /^(?:\s*\([^)]{1,24}\))?(?:,[^,]{1,80},)?\s+(?:\w+ly\s+|also\s+|later\s+)?(?:(?:told|informed|emailed|texted)\s+(?:me|us)\b|(?:explained|said|wrote|confirmed)\s+to\s+(?:me|us)\b)/;

/** Who wrote, published, or spoke to the author for, what. */
export function documentRelations(context: Context): Relation[] {
  const author = bylineOf(context);
  const found = context.mentions.flatMap((mention) => {
    if (mention.kind !== 'person' && !isBody(mention)) return [];
    const { start, end } = sentenceAround(context, mention.start);
    const after = context.masked.slice(mention.end, Math.min(end, mention.end + 140));
    const before = context.masked.slice(Math.max(start, mention.start - 70), mention.start);
    return [
      ...wrote(mention, after, context),
      ...genitive(mention, after, context),
      ...writtenBy(mention, before),
      ...toldAuthor(mention, after, author?.subject),
    ];
  });
  return author === undefined ? found : [author, ...found];
}

/** The author of the document: the name after "By" at its beginning. */
function bylineOf({ masked, mentions }: Context): (Relation & { subject: Mention }) | undefined {
  const match = /(?:^|\n)[^\S\n]*(?:By|BY|Written by|Text by)\s+/.exec(masked.slice(0, 1500));
  if (match === null) return undefined;
  const at = match.index + match[0].length;
  const subject = mentions.find(
    (it) => it.kind === 'person' && it.start >= at && it.start <= at + 3,
  );
  if (subject === undefined) return undefined;
  const object = { ...span(subject), kind: 'document' as const, name: THIS };
  return {
    rule: 'byline',
    confidence: 0.97,
    subject,
    predicate: 'AUTHORED',
    object,
    ...span(subject),
  };
}

function wrote(subject: Mention, after: string, context: Context): Relation[] {
  const match = WROTE.exec(after);
  if (match !== null) {
    const [whole, verb = '', written = ''] = match;
    if (FUNCTION_WORD.test(written)) return [];
    const end = subject.end + whole.length;
    const object = documentAt(context, { start: end - written.length, end });
    const predicate = PUBLISHING.test(verb) && isBody(subject) ? 'PUBLISHED' : 'AUTHORED';
    return [
      { rule: 'wrote', confidence: 0.85, subject, predicate, object, start: subject.start, end },
    ];
  }
  // After a quotation it only says who speaks.
  const speaks = /["”]\s*$|''\s*$/.test(
    context.masked.slice(Math.max(0, subject.start - 4), subject.start),
  );
  const intransitive = subject.kind === 'person' && !speaks ? WROTE_SOMETHING.exec(after) : null;
  if (intransitive === null) return [];
  const end = subject.end + intransitive[0].length;
  const object = {
    kind: 'document' as const,
    name: `what ${subject.name} wrote`,
    start: subject.start,
    end,
  };
  return [
    {
      rule: 'wrote-something',
      confidence: 0.8,
      subject,
      predicate: 'AUTHORED',
      object,
      start: subject.start,
      end,
    },
  ];
}

/** "The board’s June report", "the board report": a body publishes, a person writes. */
function genitive(subject: Mention, after: string, context: Context): Relation[] {
  const match = GENITIVE.exec(after);
  if (match === null || (subject.kind === 'person' && !/^['’]/.test(after))) return [];
  const [whole, written = ''] = match;
  const end = subject.end + whole.length;
  const at = { start: end - written.length, end };
  // "The board order papers" has a verb in it.
  if (FUNCTION_WORD.test(written) || hasVerb(context, at) || goesOn(context, end)) return [];
  const object = documentAt(context, { start: subject.start, end });
  // Requests and letters are written, not published.
  const published =
    isBody(subject) &&
    !/(?:letter|memo|memorandum|request|petition|complaint|lawsuit)$/.test(written);
  const predicate = published ? 'PUBLISHED' : 'AUTHORED';
  return [
    {
      rule: 'document-of',
      confidence: 0.82,
      subject,
      predicate,
      object,
      start: subject.start,
      end,
    },
  ];
}

function writtenBy(subject: Mention, before: string): Relation[] {
  const match = BY.exec(before);
  if (match === null) return [];
  const [whole, written = ''] = match;
  const start = subject.start - whole.length;
  const noun = written.replace(/^(?:.*\s)?(?:in|of|a|an|the|from|to|with|and|for|on)\s+/, '');
  const object = {
    kind: 'document' as const,
    name: noun,
    start: start + written.length - noun.length,
    end: start + written.length,
  };
  const photo = /photo(?:graph)?$/.test(noun);
  const predicate = isBody(subject) && !photo ? 'PUBLISHED' : 'AUTHORED';
  return [
    {
      rule: 'document-by',
      confidence: 0.85,
      subject,
      predicate,
      object,
      start: object.start,
      end: subject.end,
    },
  ];
}

function toldAuthor(subject: Mention, after: string, author: Mention | undefined): Relation[] {
  const match = subject.kind === 'person' && author !== undefined ? TOLD_AUTHOR.exec(after) : null;
  if (match === null || author === undefined || author.name === subject.name) return [];
  const end = subject.end + match[0].length;
  return [
    {
      rule: 'told-author',
      confidence: 0.93,
      subject,
      predicate: 'TOLD',
      object: author,
      start: subject.start,
      end,
    },
  ];
}

function documentAt({ masked }: Context, at: Span): DocumentMention {
  return { ...at, kind: 'document', name: masked.slice(at.start, at.end).replace(/\s+/g, ' ') };
}

/** "The board’s poll numbers" are not a poll. */
function goesOn({ sentences }: Context, end: number): boolean {
  const next = sentences.find((it) => it.end > end)?.tokens.find((it) => it.start >= end);
  return next?.pos === 'NOUN' && next.start - end <= 1;
}

function hasVerb({ sentences }: Context, at: Span): boolean {
  return sentences
    .filter((it) => overlaps(it, at))
    .some((sentence) =>
      sentence.tokens.some((it) => overlaps(it, at) && /^(?:VERB|AUX|PRON)$/.test(it.pos)),
    );
}

function span({ start, end }: Span): Span {
  return { start, end };
}
