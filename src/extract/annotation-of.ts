import type { Annotation } from '../annotation/index.ts';
import type { Proposal } from '../proposal/index.ts';

/** Where an item of a proposed annotation comes from. */
export interface ProposalNote extends Pick<
  Proposal,
  'id' | 'confidence' | 'basis' | 'passage' | 'alternatives'
> {
  /** Where the item is, as a JSON path: `$.claims[3]`. */
  path: string;
  rule: string;
}

const LISTS = {
  ENTITY: 'entities',
  REFERENCE: 'references',
  STATISTIC: 'statistics',
  QUOTE: 'quotes',
  CLAIM: 'claims',
} as const satisfies Record<Proposal['kind'], keyof Annotation>;

/** An annotation with the items of all proposals, for a person to correct, and a note on each item. */
export function annotationOf(
  document: Annotation['document'],
  proposals: readonly Proposal[],
): { annotation: Annotation; notes: ProposalNote[] } {
  const of = <Kind extends Proposal['kind']>(kind: Kind) =>
    proposals.filter((it): it is Extract<Proposal, { kind: Kind }> => it.kind === kind);
  const counts = new Map<Proposal['kind'], number>();
  const notes = proposals.map(
    ({ id, kind, proposer: { rule }, confidence, basis, passage, alternatives }) => {
      const at = counts.get(kind) ?? 0;
      counts.set(kind, at + 1);
      const path = `$.${LISTS[kind]}[${at}]`;
      return { path, id, rule, confidence, basis, passage, alternatives };
    },
  );
  return {
    annotation: {
      document,
      entities: of('ENTITY').map(({ item }) => item),
      references: of('REFERENCE').map(({ item }) => item),
      statistics: of('STATISTIC').map(({ item }) => item),
      quotes: of('QUOTE').map(({ item }) => item),
      claims: of('CLAIM').map(({ item }) => item),
    },
    notes,
  };
}
