import { z } from 'zod';
import {
  claim,
  entity,
  quote,
  reference,
  statistic,
  type Located,
  type Selector,
} from '../annotation/index.ts';
import { hashKey } from '../model/index.ts';

const passage = z.strictObject({
  start: z.int().min(0).describe('Offset of the first UTF-16 code unit of the passage.'),
  end: z.int().min(1).describe('Offset just after its last UTF-16 code unit.'),
  exact: z.string().min(1).describe('The passage, letter by letter.'),
});

const common = {
  id: z
    .string()
    .regex(/^proposal:[0-9a-f]{20}$/)
    .describe('A hash of document, text, item and proposer: the same in every run.'),
  proposer: z.strictObject({
    rule: z.string().min(1).describe('The rule that made it: office-before-name.'),
    version: z.string().min(1).describe('Of the rules, raised when they change what they propose.'),
    engine: z.string().min(1).describe('What analysed the text, with its version: corenlp 4.5.10.'),
  }),
  confidence: z.number().min(0).max(1).describe('How likely the proposal is to be right.'),
  basis: z
    .enum(['COUNTED', 'ESTIMATED', 'UNKNOWN'])
    .describe(
      'COUNTED: confidence is the share of such proposals that were right in the public set that the rule was tuned on. ESTIMATED: the author of the rule judged it. UNKNOWN: a language model proposed it.',
    ),
  passage: passage.describe('What the proposal rests on; a reviewer sees it.'),
  alternatives: z
    .array(
      z.strictObject({
        reads: z.string().min(1).describe('What it would say instead, in words.'),
        field: z.string().min(1).describe('Which field of the item differs.'),
        value: z.string().min(1).describe('The value there instead.'),
      }),
    )
    .default([])
    .describe('What else the passage may say.'),
};

/**
 * An item of the annotation format that a program suggests, with its rule, its confidence and its
 * passage. Entities are grouped in the document; ids of items are those that the proposals of
 * the same document declare. It becomes a fact only when a person accepts it.
 */
export const proposal = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ENTITY'), item: entity, ...common }),
  z.strictObject({ kind: z.literal('REFERENCE'), item: reference, ...common }),
  z.strictObject({
    kind: z.literal('STATISTIC'),
    item: statistic,
    direction: z
      .enum(['UP', 'DOWN'])
      .optional()
      .describe('Of a change, or of what led to the value.'),
    ...common,
  }),
  z.strictObject({
    kind: z.literal('QUOTE'),
    item: quote,
    speaker: passage
      .optional()
      .describe('The words that stand for the speaker, a pronoun perhaps.'),
    ...common,
  }),
  z.strictObject({ kind: z.literal('CLAIM'), item: claim, ...common }),
]);

export type Proposal = Located<z.infer<typeof proposal>>;
export type ProposalKind = Proposal['kind'];
type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;
export type ProposalDraft = WithoutId<Proposal>;

/** A proposal whose exact words are not in the text at its offsets. */
export class ProposalError extends Error {
  override name = 'ProposalError';
  readonly code = 'PASSAGE_DIFFERS';
}

/** The passages of an item, in its own order. */
export function passagesOf(item: ProposalDraft['item']): readonly Selector[] {
  if ('mentions' in item) return item.mentions;
  return 'renderings' in item ? item.renderings : [item.passage];
}

/** Every passage that a proposal quotes, its own included. */
export function selectorsOf({ item, passage }: ProposalDraft): readonly Selector[] {
  return [passage, ...passagesOf(item)];
}

/**
 * Gives proposals their ids. Those that the annotation format does not take are left out: it takes no figure of 300
 * digits, as a text may have it.
 * @throws {ProposalError} if the exact words of a passage are not in the text at its offsets.
 */
export function admit(
  drafts: readonly ProposalDraft[],
  documentId: string,
  text: string,
): Proposal[] {
  return drafts.flatMap((draft) => {
    const { kind, item, proposer } = draft;
    const { rule, version, engine } = proposer;
    const key = hashKey(documentId, kind, rule, version, engine, JSON.stringify(item));
    const admitted = { ...draft, id: `proposal:${key}` };
    if (!proposal.safeParse(admitted).success) return [];
    assertCut(draft, documentId, text);
    return [admitted];
  });
}

function assertCut(draft: ProposalDraft, documentId: string, text: string): void {
  for (const { start, end, exact } of selectorsOf(draft)) {
    const found = text.slice(start, end);
    if (exact !== undefined && exact === found && start < end) continue;
    throw new ProposalError(
      `The proposal of ${draft.proposer.rule} has ${JSON.stringify(exact ?? '')} at ${start} to ${end} of ${documentId}, ` +
        `where the text has ${JSON.stringify(found)}: propose only passages cut from the text itself.`,
    );
  }
}
