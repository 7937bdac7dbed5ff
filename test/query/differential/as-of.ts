import type { Row } from '../../../src/model/index.ts';
import type { Link, Stored } from './stored.ts';

/** What is stored without the claims that do not hold on a day, and without the links that none of the others states. */
export function storedAsOf(stored: Stored, day: string): Stored {
  const nodes = new Map(
    [...stored.nodes].filter(
      ([, row]) => stored.labelOf(row) !== 'Claim' || mayHold(stored, row, day),
    ),
  );
  const isThere = ({ start, end, row: { claims } }: Link) =>
    nodes.has(start.id) &&
    nodes.has(end.id) &&
    (!Array.isArray(claims) || claims.some((id) => nodes.has(String(id))));
  return {
    ...stored,
    nodes,
    links: stored.links.filter(isThere),
    from: (row, type) => stored.from(row, type).filter(isThere),
    to: (row, type) => stored.to(row, type).filter(isThere),
    whole: stored,
  };
}

/** Whether a claim is neither known to begin after the day nor to have ended before. */
function mayHold(stored: Stored, claim: Row, day: string): boolean {
  const { validFrom, validTo, status } = claim;
  if (typeof validFrom === 'string' && validFrom > day) return false;
  if (typeof validTo === 'string') return validTo >= day;
  if (status !== 'FORMER') return true;
  return !stored
    .from(claim, 'STATED_IN')
    .flatMap(({ end }) => stored.from(end, 'IN'))
    .some(({ end: { date } }) => typeof date === 'string' && date <= day);
}
