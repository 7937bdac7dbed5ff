import type { Annotation } from '../annotation/index.ts';
import { hashKey } from '../model/index.ts';
import type { ClaimRow, PlacedRow } from './contribution.ts';
import type { Passages } from './passages.ts';

type Claim = Annotation['claims'][number];

/** The claims of a document; its authors and publisher are claims that it makes about itself. */
export function claimsOf(annotation: Annotation, passages: Passages): PlacedRow<ClaimRow>[] {
  return [
    ...contributionsOf(annotation.document),
    ...annotation.claims.map((claim, at) => ({ path: `$.claims[${at}]`, claim })),
  ].map(({ path, claim }) => ({ path, row: rowOf(claim, passages) }));
}

function contributionsOf({ id, publisher, authors }: Annotation['document']) {
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

/** A retraction is not part of the claim, which keeps its id. */
function rowOf(claim: Claim, passages: Passages): ClaimRow {
  const { subject, predicate, object = null, value = null, title = null } = claim;
  const { modality, assertedBy, validFrom = null, validTo = null, retractedAt } = claim;
  const status = predicate === 'HELD' ? (claim.status ?? 'UNSTATED') : null;
  const passage = passages.at(claim.passage).id;
  const what = [passage, subject, predicate, object, value, title, status];
  const how = [modality, assertedBy, validFrom, validTo];
  return {
    id: `claim:${hashKey('claim', ...what, ...how)}`,
    passage,
    subject,
    predicate,
    object,
    value,
    title,
    status,
    modality,
    assertedBy,
    validFrom,
    validTo,
    retractedAt: retractedAt === undefined ? null : new Date(retractedAt).toISOString(),
  };
}
