import { z } from 'zod';

/** Types of whom or what documents name, other documents aside. */
export const ENTITY_TYPES = ['person', 'agency', 'organization', 'program', 'place'] as const;

/** Types of nodes that claims, mentions, statistics and quotes can be about. */
export const REFERENT_TYPES = [...ENTITY_TYPES, 'document'] as const;

/** Types of nodes that are made of a document's text; the keys of their ids are hashes. */
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

/** Ids of these types: `<type>:<key>`, the key of lower-case letters and digits in words joined by single hyphens. */
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

/** The type of an id, or undefined if the text is not an id. */
export function typeOfId(id: string): NodeType | undefined {
  return anyId.safeParse(id).data;
}

/** The part of an id after its type: `person:mark-morgan` → `mark-morgan`. */
export function keyOfId(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** The graph label and GraphQL type of a node type: `person` → `Person`. */
export function labelOf(type: NodeType): Label {
  return LABELS[type];
}

/** The properties of a node or relationship. A decimal is text, a date ISO 8601 text. */
export interface Row {
  readonly id: string;
  readonly [property: string]: unknown;
}
