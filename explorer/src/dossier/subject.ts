import type { DossierQuery } from '../api/index.ts';

type Node = NonNullable<DossierQuery['node']>;

/** Whom or what a dossier is about. */
export type Subject = Extract<Node, { name: string }>;

export const TYPE_WORDS: Record<Subject['__typename'], string> = {
  Person: 'Person',
  Agency: 'Government body',
  Organization: 'Organization',
  Program: 'Program',
  Place: 'Place',
};
