import { z } from 'zod';
import { annotation, claim, entity, quote, reference, statistic } from '../annotation/index.ts';
import { idOf } from '../model/index.ts';
import { candidate } from './identification.ts';
import { storedProposal, PROPOSAL_STATES, type StoredProposal } from './stored-proposal.ts';

const ITEMS = {
  ENTITY: entity,
  REFERENCE: reference,
  STATISTIC: statistic,
  QUOTE: quote,
  CLAIM: claim,
} as const;

const digest = z.string().regex(/^[0-9a-f]{64}$/, { error: 'a SHA-256 in 64 hex digits' });
const moment = z.iso.datetime().nullable();

/** An item of the annotation format whose passages have offsets and words; it is kept as it is written. */
const item = z.looseObject({});

/** A passage that is cut from a text. */
const cut = z.looseObject({ start: z.int().min(0), end: z.int().min(1), exact: z.string().min(1) });
const passages = z.object({
  mentions: z.array(cut).default([]),
  renderings: z.array(cut).default([]),
  passage: cut.optional(),
});

/** The passages of an item of an export. */
export function cutsOf(of: ExportedProposal['item']): z.infer<typeof cut>[] {
  const { mentions, renderings, passage } = passages.parse(of);
  return [...mentions, ...renderings, ...(passage === undefined ? [] : [passage])];
}

/** A proposal in an export: as the graph has it, with items as they are in annotations. */
const exportedProposal = storedProposal
  .extend({
    id: z.string().regex(/^proposal:[0-9a-f]{20}$/, { error: 'an id like proposal:…' }),
    item,
    original: item.nullable(),
    sha256: digest,
    confidence: z.string().regex(/^(?:0(?:\.\d{1,3})?|1)$/, { error: 'a decimal from 0 to 1' }),
    candidates: z.array(candidate),
    editedAt: moment,
    decidedAt: moment,
  })
  .strict()
  .superRefine(({ kind, item, original }, context) => {
    for (const [key, value] of Object.entries({ item, original })) {
      if (value === null) continue;
      const [wrong] = ITEMS[kind].safeParse(value).error?.issues ?? [];
      const isCut = passages.safeParse(value).success;
      if (wrong !== undefined || !isCut)
        context.addIssue({
          code: 'custom',
          path: [key, ...(wrong?.path ?? [])],
          message: wrong?.message ?? 'an item whose passages have start, end and exact',
        });
    }
  });

/** What is proposed for one document, or a part of it, and what is loaded of the document without what was accepted. */
export const exportedProposals = z.strictObject({
  document: idOf('document'),
  /** Where something is accepted, in the first line of a document: its annotation without that, and the load hash of it. */
  review: z
    .strictObject({
      base: z.custom<Readonly<Record<string, unknown>>>(
        (value) => annotation.safeParse(value).success,
        {
          error: 'an annotation',
        },
      ),
      baseHash: z.string().min(1),
    })
    .optional(),
  list: z.array(exportedProposal),
});
export type ExportedProposals = z.infer<typeof exportedProposals>;
type ExportedProposal = ExportedProposals['list'][number];

/** What an editor decided at once, with the ids of the proposals that are still there. */
export const exportedDecision = z.strictObject({
  id: z.string().regex(/^decision:[a-z0-9-]+$/, { error: 'an id like decision:…' }),
  state: z.enum(PROPOSAL_STATES),
  count: z.int().min(0),
  decidedBy: z.string().nullable(),
  decidedAt: z.iso.datetime(),
  proposals: z.array(z.string()),
});
export type ExportedDecision = z.infer<typeof exportedDecision>;

const json = z.string().transform((text): unknown => JSON.parse(text));
const parsed = json.pipe(item);

/** A proposal of the graph as exports have it. */
export function toExport({ item, original, ...rest }: StoredProposal): ExportedProposal {
  return {
    ...rest,
    item: parsed.parse(item),
    original: original === null ? null : parsed.parse(original),
  };
}

/** A proposal of an export as the graph has it. */
export function toStore({ item, original, ...rest }: ExportedProposal): StoredProposal {
  return {
    ...rest,
    item: JSON.stringify(item),
    original: original === null ? null : JSON.stringify(original),
  };
}
