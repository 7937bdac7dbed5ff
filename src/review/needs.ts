import { neededBy } from '../annotation/index.ts';
import { itemOf, type StoredProposal } from '../proposal/index.ts';
import type { Base } from './base.ts';
import { ReviewError } from './errors.ts';

/**
 * The chosen proposals of a document, and those that declare the entities which these need: pending ones, or
 * ones that a later annotation of the document left out.
 * @throws {ReviewError} CANNOT_ACCEPT where an entity that is needed was rejected or is not proposed
 */
export function acceptedWith(
  { base, baseHash }: Base,
  all: readonly StoredProposal[],
  chosen: ReadonlySet<string>,
): Set<string> {
  const declared = new Set([
    base.document.id,
    ...[...base.entities, ...base.references].map(({ id }) => id),
  ]);
  const declaring = declaringProposals(all);
  const accepted = new Set(chosen);
  for (const each of all.filter(({ id }) => chosen.has(id))) {
    for (const id of neededBy(itemOf(each))) {
      const needed = declaring.get(id) ?? [];
      const isThere = needed.some(({ id, base }) => accepted.has(id) || base === baseHash);
      if (declared.has(id) || isThere) continue;
      const brought = needed.find(({ state }) => state !== 'REJECTED');
      if (brought === undefined) throw missing(each, id, needed[0]);
      accepted.add(brought.id);
    }
  }
  return accepted;
}

/** The proposals that declare entities and references, by the ids of these: a program's, and those by hand. */
export function declaringProposals(
  all: readonly StoredProposal[],
): ReadonlyMap<string, readonly StoredProposal[]> {
  const declaring = new Map<string, StoredProposal[]>();
  for (const each of all) {
    const { kind, item } = itemOf(each);
    if (kind !== 'ENTITY' && kind !== 'REFERENCE') continue;
    declaring.set(item.id, [...(declaring.get(item.id) ?? []), each]);
  }
  return declaring;
}

/** @throws {ReviewError} CONFLICT where what stays accepted needs an entity whose acceptance is undone */
export function assertNothingNeeds(
  declared: ReadonlySet<string>,
  staying: readonly StoredProposal[],
): void {
  for (const each of staying) {
    const id = neededBy(itemOf(each)).find((needed) => !declared.has(needed));
    if (id === undefined) continue;
    throw new ReviewError(
      'CONFLICT',
      `Nothing was undone: ${each.id} (${each.summary}) is accepted and needs ${id}. Undo it together with that`,
    );
  }
}

function missing(
  { id, summary }: StoredProposal,
  needs: string,
  needed: StoredProposal | undefined,
): ReviewError {
  const why =
    needed === undefined
      ? 'which no proposal of the document declares: propose again'
      : `which ${needed.id} declares, and that is rejected: undo that first`;
  return new ReviewError('CANNOT_ACCEPT', `${id} (${summary}) needs ${needs}, ${why}`);
}
