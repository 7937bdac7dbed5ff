import { z } from 'zod';
import type {
  Analysis,
  MentionKind,
  NameMention,
  PartOfSpeech,
  Sentence,
  Token,
} from '../extract/index.ts';

const token = z.object({
  index: z.int(),
  originalText: z.string(),
  lemma: z.string(),
  characterOffsetBegin: z.int(),
  characterOffsetEnd: z.int(),
  pos: z.string(),
});
const dependency = z.object({ dep: z.string(), governor: z.int(), dependent: z.int() });
const entityMention = z.object({
  characterOffsetBegin: z.int(),
  characterOffsetEnd: z.int(),
  ner: z.string(),
  nerConfidences: z.record(z.string(), z.number()).optional(),
});
const output = z.object({
  sentences: z.array(
    z.object({
      basicDependencies: z.array(dependency).default([]),
      entitymentions: z.array(entityMention).default([]),
      tokens: z.array(token),
    }),
  ),
});

type Output = z.infer<typeof output>;

const KINDS = new Map<string, MentionKind>([
  ['PERSON', 'PERSON'],
  ['ORGANIZATION', 'ORGANIZATION'],
  ['LOCATION', 'PLACE'],
]);

/** Prefixes of Penn Treebank tags, the longer before the shorter. */
const TAGS: readonly [string, PartOfSpeech][] = [
  ['NNP', 'PROPN'],
  ['NN', 'NOUN'],
  ['PRP', 'PRON'],
  ['WP', 'PRON'],
  ['EX', 'PRON'],
  ['VB', 'VERB'],
  ['MD', 'AUX'],
  ['JJ', 'ADJ'],
  ['RB', 'ADV'],
  ['WRB', 'ADV'],
  ['DT', 'DET'],
  ['PDT', 'DET'],
  ['WDT', 'PRON'],
  ['CD', 'NUM'],
  ['IN', 'ADP'],
  ['CC', 'CONJ'],
  ['TO', 'PART'],
  ['POS', 'PART'],
  ['RP', 'PART'],
  ['UH', 'OTHER'],
  ['FW', 'OTHER'],
  ['LS', 'OTHER'],
  ['SYM', 'OTHER'],
  ['$', 'OTHER'],
];

/**
 * The analysis in one JSON object that CoreNLP printed.
 * @param base the offset in the document of the text's first character as CoreNLP counts.
 * @throws {z.ZodError} where CoreNLP printed something else.
 */
export function readOutput(json: unknown, base: number): Analysis {
  const { sentences } = output.parse(json);
  return {
    sentences: sentences.map((sentence) => sentenceOf(sentence, base)),
    mentions: sentences.flatMap(({ entitymentions }) =>
      entitymentions.flatMap((mention) => mentionOf(mention, base)),
    ),
  };
}

function sentenceOf(
  { tokens, basicDependencies }: Output['sentences'][number],
  base: number,
): Sentence {
  const relations = new Map(basicDependencies.map((it) => [it.dependent, it]));
  const read = tokens.map((each): Token => {
    const relation = relations.get(each.index);
    return {
      start: base + each.characterOffsetBegin,
      end: base + each.characterOffsetEnd,
      text: each.originalText,
      lemma: each.lemma.toLowerCase(),
      pos: partOfSpeech(each.pos, relation?.dep),
      ...(relation === undefined ? {} : { head: relation.governor - 1, relation: relation.dep }),
    };
  });
  return { start: read[0]?.start ?? base, end: read.at(-1)?.end ?? base, tokens: read };
}

function partOfSpeech(tag: string, relation: string | undefined): PartOfSpeech {
  if (relation !== undefined && /^(?:aux|cop)/.test(relation)) return 'AUX';
  return TAGS.find(([prefix]) => tag.startsWith(prefix))?.[1] ?? 'PUNCT';
}

function mentionOf(
  { ner, nerConfidences, characterOffsetBegin, characterOffsetEnd }: z.infer<typeof entityMention>,
  base: number,
): NameMention[] {
  const kind = KINDS.get(ner);
  if (kind === undefined) return [];
  const probability = nerConfidences?.[ner];
  return [
    {
      start: base + characterOffsetBegin,
      end: base + characterOffsetEnd,
      kind,
      // CoreNLP writes -1 if a rule found the name, without a probability.
      ...(probability === undefined || probability < 0 ? {} : { probability }),
    },
  ];
}
