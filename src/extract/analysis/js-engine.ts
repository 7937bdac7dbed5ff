import nlp from 'compromise';
import { z } from 'zod';
import { byStart, disjoint, paragraphsOf, type Span } from '../text/index.ts';
import type {
  Analysis,
  Engine,
  MentionKind,
  NameMention,
  PartOfSpeech,
  Sentence,
  Token,
} from './analysis.ts';

const offset = z.object({ start: z.int(), length: z.int() });
const term = z.object({
  text: z.string(),
  normal: z.string(),
  root: z.string().nullish(),
  tags: z.array(z.string()),
  offset,
});
const sentences = z.array(z.object({ text: z.string(), offset, terms: z.array(term) }));
const names = z.array(z.object({ offset, text: z.string() }));

type Term = z.infer<typeof term>;

/** compromise's tags, the more specific before the more general. */
const TAGS: readonly [string, PartOfSpeech][] = [
  ['Pronoun', 'PRON'],
  ['QuestionWord', 'PRON'],
  ['ProperNoun', 'PROPN'],
  ['Auxiliary', 'AUX'],
  ['Modal', 'AUX'],
  ['Copula', 'AUX'],
  ['Verb', 'VERB'],
  ['Value', 'NUM'],
  ['Noun', 'NOUN'],
  ['Adjective', 'ADJ'],
  ['Adverb', 'ADV'],
  ['Negative', 'ADV'],
  ['Determiner', 'DET'],
  ['Preposition', 'ADP'],
  ['Conjunction', 'CONJ'],
];

/**
 * The engine that needs no Java: compromise's sentences, tags and names. It neither parses
 * nor gives probabilities.
 */
export const jsEngine: Engine = {
  name: 'compromise',
  version: nlp.version,
  analyse: (masked) => Promise.resolve(analyse(masked)),
};

function analyse(masked: string): Analysis {
  const parts = paragraphsOf(masked).map((paragraph) => analyseParagraph(masked, paragraph));
  return {
    sentences: parts.flatMap((part) => part.sentences),
    mentions: parts.flatMap((part) => part.mentions),
  };
}

function analyseParagraph(masked: string, { start, end }: Span): Analysis {
  const text = masked.slice(start, end);
  const doc = nlp(text);
  doc.compute('root');
  const parsed = sentences.parse(doc.json({ offset: true }));
  const named = (found: unknown, kind: MentionKind) =>
    names.parse(found).map(({ offset: at }) => nameAt(text, start, at.start, at.length, kind));
  const mentions = [
    ...named(doc.people().json({ offset: true }), 'PERSON'),
    ...named(doc.organizations().json({ offset: true }), 'ORGANIZATION'),
    ...named(doc.places().json({ offset: true }), 'PLACE'),
  ]
    .flatMap((mention) => (mention === undefined ? [] : [mention]))
    .sort(byStart);
  return {
    sentences: parsed.map(({ text: written, offset: at, terms }) =>
      sentenceAt(text, start, at.start, written, terms),
    ),
    mentions: disjoint(mentions, start + text.length),
  };
}

function sentenceAt(
  text: string,
  base: number,
  from: number,
  written: string,
  terms: readonly Term[],
): Sentence {
  const tokens: Token[] = [];
  let position = Math.max(0, from - 1);
  for (const each of terms) {
    const word = each.text;
    // The second half of "don't" has no letters left.
    if (word === '') continue;
    const at = text.indexOf(word, position);
    if (at < 0) continue;
    tokens.push(...punctuationIn(text, base, position, at), ...wordAt(each, base + at));
    position = at + word.length;
  }
  const end = Math.max(position, Math.min(text.length, from + written.length));
  tokens.push(...punctuationIn(text, base, position, end));
  return { start: tokens[0]?.start ?? base + from, end: tokens.at(-1)?.end ?? base + end, tokens };
}

function wordAt({ text, normal, root, tags }: Term, start: number): Token[] {
  const pos = TAGS.find(([tag]) => tags.includes(tag))?.[1] ?? 'OTHER';
  const genitive = /['’]s?$/.exec(text);
  // Genitives are two tokens in the parsed tag sets, so that a name ends where its letters end.
  const end = genitive !== null && pos !== 'VERB' && pos !== 'AUX' ? genitive.index : text.length;
  const word = text.slice(0, end);
  return [
    { start, end: start + end, text: word, lemma: lemmaOf(word, root ?? normal), pos },
    ...(end === text.length
      ? []
      : [
          {
            start: start + end,
            end: start + text.length,
            text: text.slice(end),
            lemma: "'s",
            pos: 'PART' as const,
          },
        ]),
  ];
}

const lemmaOf = (word: string, root: string) => (root === '' ? word : root).toLowerCase();

function punctuationIn(text: string, base: number, from: number, to: number): Token[] {
  return [...text.slice(from, to).matchAll(/\S/g)].map((match) => ({
    start: base + from + match.index,
    end: base + from + match.index + 1,
    text: match[0],
    lemma: match[0],
    pos: 'PUNCT' as const,
  }));
}

function nameAt(
  text: string,
  base: number,
  start: number,
  length: number,
  kind: MentionKind,
): NameMention | undefined {
  const written = text.slice(start, start + length);
  const name = written.replace(/['’]s?$/, '').replace(/[\s,;:!?”"’')(]+$/, '');
  return /[A-Z]/.test(name)
    ? { start: base + start, end: base + start + name.length, kind }
    : undefined;
}
