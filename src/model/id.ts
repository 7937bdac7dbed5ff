import { z } from 'zod';

/** What a claim can be about, a passage can mention and a statistic or quote can concern. */
export const REFERENT_TYPES = [
  'person',
  'agency',
  'organization',
  'program',
  'place',
  'document',
] as const;

/** Nodes that a document's text gives rise to; their keys are hashes. */
export const DERIVED_TYPES = ['statistic', 'quote', 'passage', 'claim'] as const;

export const NODE_TYPES = [...REFERENT_TYPES, ...DERIVED_TYPES] as const;

export type ReferentType = (typeof REFERENT_TYPES)[number];
export type NodeType = (typeof NODE_TYPES)[number];

const LABELS = {
  person: 'Person',
  agency: 'Agency',
  organization: 'Organization',
  program: 'Program',
  place: 'Place',
  document: 'Document',
  statistic: 'Statistic',
  quote: 'Quote',
  passage: 'Passage',
  claim: 'Claim',
} as const satisfies Record<NodeType, string>;

export type Label = (typeof LABELS)[NodeType];

const KEY = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** `<type>:<key>`; the key is lower-case letters and digits in words joined by single hyphens. */
export const idOf = (...types: readonly NodeType[]) =>
  z
    .string()
    .max(200)
    .regex(new RegExp(`^(?:${types.join('|')}):${KEY}$`), {
      error: `an id of the form <type>:<key>, type one of ${types.join(', ')}, key like "mark-morgan"`,
    });

const anyId = z
  .string()
  .regex(new RegExp(`^[a-z]+:${KEY}$`))
  .transform((id) => id.slice(0, id.indexOf(':')))
  .pipe(z.enum(NODE_TYPES));

/** The type that an id names, or undefined where the text is no id of ours. */
export function typeOfId(id: string): NodeType | undefined {
  return anyId.safeParse(id).data;
}

/** The graph label and GraphQL type of a node type: `person` → `Person`. */
export function labelOf(type: NodeType): Label {
  return LABELS[type];
}
