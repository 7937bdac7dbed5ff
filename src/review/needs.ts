import type { Base } from './base.ts';
import { ReviewError } from './errors.ts';
import { itemOf, neededBy } from './item.ts';
import type { StoredProposal } from './stored-proposal.ts';

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
  const declaring = new Map(
    all.flatMap((each) => {
      const { kind, item } = itemOf(each);
      return kind === 'ENTITY' || kind === 'REFERENCE' ? [[item.id, each] as const] : [];
    }),
  );
  const accepted = new Set(chosen);
  for (const each of all.filter(({ id }) => chosen.has(id))) {
    for (const id of neededBy(itemOf(each))) {
      const needed = declaring.get(id);
      if (declared.has(id) || needed?.base === baseHash) continue;
      if (needed === undefined || needed.state === 'REJECTED') throw missing(each, id, needed);
      accepted.add(needed.id);
    }
  }
  return accepted;
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
