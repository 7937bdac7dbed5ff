import type { Annotation } from '../annotation/index.ts';
import type { ClaimRow, Contribution } from '../contribution/index.ts';
import type { Selectors } from './selectors.ts';

type Contributor = Annotation['document']['authors'][number];

/** The authors and publisher that a document names for itself, and its other claims. */
export function contributorsOf(
  { document, claims }: Contribution,
  selectors: Selectors,
): { publisher: Contributor | undefined; authors: Contributor[]; claims: ClaimRow[] } {
  const bySelf = (predicate: string) =>
    selectors
      .inTextOrder(claims.filter((claim) => isOfItself(claim, predicate, document.id)))
      .map(([passage, { subject, id }]) => ({ id, contributor: { id: subject, passage } }));
  const authors = bySelf('AUTHORED');
  // The format has one publisher; further ones stay claims.
  const publishers = bySelf('PUBLISHED').slice(0, 1);
  const taken = new Set([...authors, ...publishers].map(({ id }) => id));
  return {
    publisher: publishers[0]?.contributor,
    authors: authors.map(({ contributor }) => contributor),
    claims: claims.filter(({ id }) => !taken.has(id)),
  };
}

/** Whether the claim is exactly what `authors` or `publisher` makes. */
function isOfItself(claim: ClaimRow, predicate: string, document: string): boolean {
  return (
    claim.predicate === predicate &&
    claim.object === document &&
    claim.assertedBy === document &&
    claim.modality === 'ASSERTED' &&
    claim.validFrom === null &&
    claim.validTo === null &&
    claim.retractedAt === null
  );
}
