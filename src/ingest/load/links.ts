import type { plainLinkTypes } from '../../generated/statements.ts';
import { hashKey, isLinkPredicate } from '../../model/index.ts';
import { NO_SORT_KEY, sortKey } from '../../words/index.ts';
import type { ClaimRow } from '../../contribution/index.ts';

interface Ends {
  subject: string;
  object: string;
  /** The claims that state it. */
  claims: string[];
}

interface Held extends Ends {
  id: string;
  title: string | null;
  sortTitle: string;
  status: string | null;
  from: string | null;
  to: string | null;
}

/** A link that load/link writes. Generation finds out which these are. */
type PlainLink = (typeof plainLinkTypes)[number];

/** Relationships that claims make between two nodes, by the statement that writes them. */
export interface Links {
  held: Held[];
  related: (Ends & { predicate: string })[];
  other: (Ends & { type: PlainLink })[];
}

/** Whether a claim makes a link: it is asserted, not retracted, and has an object. */
export function statesLink({ modality, retractedAt, object }: ClaimRow): boolean {
  return modality === 'ASSERTED' && retractedAt === null && object !== null;
}

/** The links that claims state, each once, with the ids of all claims that state it, in order. */
export function linksOf(claims: readonly ClaimRow[]): Links {
  const held = new Map<string, Held>();
  const related = new Map<string, Links['related'][number]>();
  const other = new Map<string, Links['other'][number]>();
  for (const claim of claims) {
    const { id, subject, object, predicate, title, status, validFrom: from, validTo: to } = claim;
    if (object === null || !statesLink(claim)) continue;
    const ends = () => ({ subject, object, claims: [] });
    const key = linkOf(claim);
    if (!isLinkPredicate(predicate)) {
      entry(related, key, () => ({ ...ends(), predicate })).push(id);
    } else if (predicate === 'HELD') {
      const sortTitle = title === null ? NO_SORT_KEY : sortKey(title);
      const told = { id: key, title, sortTitle, status, from, to };
      entry(held, key, () => ({ ...ends(), ...told })).push(id);
    } else {
      entry(other, key, () => ({ ...ends(), type: predicate })).push(id);
    }
  }
  return { held: sorted(held), related: sorted(related), other: sorted(other) };
}

/** Which link a claim states: the same for claims that state one. */
export function linkOf(claim: ClaimRow): string {
  const { predicate, subject, object } = claim;
  return predicate === 'HELD' ? positionId(claim) : `${predicate} ${subject} ${object ?? ''}`;
}

/** The id of a position: claims with the same properties state one position. */
function positionId({ subject, object, title, status, validFrom, validTo }: ClaimRow): string {
  return `position:${hashKey('position', subject, object, title, status, validFrom, validTo)}`;
}

function entry<T extends Ends>(links: Map<string, T>, key: string, make: () => T): string[] {
  const link = links.get(key) ?? make();
  links.set(key, link);
  return link.claims;
}

function sorted<T extends Ends>(links: ReadonlyMap<string, T>): T[] {
  return [...links.values()].map((link) => ({ ...link, claims: link.claims.sort() }));
}
