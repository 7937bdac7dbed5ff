import type { Annotation } from '../annotation/index.ts';
import { claimIds } from '../model/index.ts';
import type { ClaimRow, PlacedRow } from './contribution.ts';
import type { Passages } from './passages.ts';

type Claim = Annotation['claims'][number];

/** The claims of a document; its authors and publisher are claims that it makes about itself. */
export function claimsOf(annotation: Annotation, passages: Passages): PlacedRow<ClaimRow>[] {
  const placed = [
    ...claimsOfContributors(annotation.document),
    ...annotation.claims.map((claim, at) => ({ path: `$.claims[${at}]`, claim })),
  ].map(({ path, claim }) => ({
    path,
    span: passages.at(claim.passage),
    row: rowOf(claim, passages),
  }));
  const ids = claimIds(
    annotation.document.id,
    placed.map(({ row, span: { start, end } }) => ({ ...row, start, end })),
  );
  return placed.map(({ path, row }, at) => ({ path, row: { id: ids[at] ?? '', ...row } }));
}

/** The claims that authors and publisher of a document are, each with its path in the annotation. */
export function claimsOfContributors({ id, publisher, authors }: Annotation['document']) {
  const by = (
    path: string,
    predicate: 'AUTHORED' | 'PUBLISHED',
    { id: subject, passage }: (typeof authors)[number],
  ): { path: string; claim: Claim } => ({
    path,
    claim: { subject, predicate, object: id, modality: 'ASSERTED', assertedBy: id, passage },
  });
  return [
    ...(publisher === undefined ? [] : [by('$.document.publisher', 'PUBLISHED', publisher)]),
    ...authors.map((author, at) => by(`$.document.authors[${at}]`, 'AUTHORED', author)),
  ];
}

function rowOf(claim: Claim, passages: Passages): Omit<ClaimRow, 'id'> {
  const { subject, predicate, object = null, value = null, title = null } = claim;
  const { modality, assertedBy, validFrom = null, validTo = null, retractedAt } = claim;
  return {
    passage: passages.at(claim.passage).id,
    subject,
    predicate,
    object,
    value,
    title,
    status: predicate === 'HELD' ? (claim.status ?? 'UNSTATED') : null,
    modality,
    assertedBy,
    validFrom,
    validTo,
    retractedAt: retractedAt === undefined ? null : new Date(retractedAt).toISOString(),
  };
}
