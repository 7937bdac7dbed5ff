import { z } from 'zod';
import { ENTITY_TYPES, predicate, programKind } from '../model/index.ts';

/** The longest passage, and the longest name, that is taken from a model, in UTF-16 code units. */
const LONGEST_PASSAGE = 2_000;
const LONGEST_NAME = 200;
/** The most items of a kind in one answer. */
const MOST_ITEMS = 500;

const passage = z.string().min(1).max(LONGEST_PASSAGE);
const name = z.string().min(1).max(LONGEST_NAME);

const entity = z.object({
  type: z.enum(ENTITY_TYPES),
  name: name.describe('Its fullest name, copied from the text.'),
  otherNames: z.array(name).max(20).describe('Other names of it, copied from the text.'),
  programKind: programKind.nullable().describe('Of a program; else null.'),
});

const quote = z.object({
  kind: z.enum(['DIRECT', 'INDIRECT']),
  words: passage.describe(
    'The words, copied from the text: of a direct quote, those between the quotation marks.',
  ),
  speaker: name.nullable().describe('A name of the speaker, copied from the text; else null.'),
});

const claim = z.object({
  subject: name.describe('A name of who or what it is about, copied from the text.'),
  predicate: predicate.describe('HELD, PART_OF, ADMINISTERS, or another verb in upper snake case.'),
  object: name.describe('A name of the other one, copied from the text.'),
  title: name.nullable().describe('Of HELD: the title of the office; else null.'),
  words: passage.describe('The sentence that states it, copied from the text.'),
});

export type ModelEntity = z.infer<typeof entity>;
export type ModelQuote = z.infer<typeof quote>;
export type ModelClaim = z.infer<typeof claim>;

/** What a model found in one part of a text, in its words. */
export interface Answer {
  readonly entities: readonly ModelEntity[];
  readonly quotes: readonly ModelQuote[];
  readonly claims: readonly ModelClaim[];
  /** Items that are not as they were asked for. */
  readonly malformed: number;
}

/** What a model is asked to fill in. */
export const answer = z.object({
  entities: z.array(entity),
  quotes: z.array(quote),
  claims: z.array(claim),
});

const lists = z.object({
  entities: z.array(z.unknown()).default([]),
  quotes: z.array(z.unknown()).default([]),
  claims: z.array(z.unknown()).default([]),
});

/** Reads an answer item by item: one that is malformed does not spoil the others. Undefined of anything else. */
export function readAnswer(json: unknown): Answer | undefined {
  const found = lists.safeParse(json);
  if (!found.success) return undefined;
  let malformed = 0;
  const valid = <T>(schema: z.ZodType<T>, items: readonly unknown[]): T[] =>
    items.flatMap((item, at) => {
      const parsed = at < MOST_ITEMS ? schema.safeParse(item) : undefined;
      if (parsed?.success) return [parsed.data];
      malformed += 1;
      return [];
    });
  const { entities, quotes, claims } = found.data;
  return {
    entities: valid(entity, entities),
    quotes: valid(quote, quotes),
    claims: valid(claim, claims),
    malformed,
  };
}
