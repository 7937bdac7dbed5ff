import { RELATIONSHIP_PREDICATES, type NodeType } from '../../model/index.ts';

export type RelationshipPredicate = (typeof RELATIONSHIP_PREDICATES)[number];

interface Endpoints {
  subject: readonly NodeType[];
  object: readonly NodeType[];
}

const SPEAKERS = ['person', 'agency', 'organization'] as const;

/** What each relationship joins; every other predicate may join anything. */
export const ENDPOINTS: Readonly<Record<RelationshipPredicate, Endpoints>> = {
  HELD: { subject: ['person'], object: ['agency', 'organization'] },
  PART_OF: { subject: ['agency'], object: ['agency'] },
  ADMINISTERS: { subject: ['agency'], object: ['program'] },
  AUTHORED: { subject: SPEAKERS, object: ['document'] },
  PUBLISHED: { subject: SPEAKERS, object: ['document'] },
  REVISES: { subject: ['document'], object: ['document'] },
};

/** The predicate, where it is one that has a relationship of its own. */
export function relationshipOf(predicate: string): RelationshipPredicate | undefined {
  return RELATIONSHIP_PREDICATES.find((known) => known === predicate);
}
