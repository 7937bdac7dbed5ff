import { storedContributionsOf } from '../../export/index.ts';
import type { Transaction } from '../../graph/index.ts';
import { changesOf, type Change } from '../../history/index.ts';
import type { ClaimRow } from '../../contribution/index.ts';
import { describe } from './describe.ts';
import { linkOf, linksOf, statesLink, type Links } from './links.ts';
import type { Prepared } from './prepared.ts';
import { removeContributions } from './removal.ts';
import { given, statements } from './statements.ts';
import { Times } from './times.ts';
import { writeContributions } from './write-contributions.ts';

/**
 * Removes what some documents brought in and writes what others bring, so that a document in both is
 * replaced. Links follow the claims that were added or removed; facts that stay keep the time at which they
 * were recorded. What the documents stated until then is kept as changes.
 * @param at ISO 8601: when the graph changes, later than any change before.
 * @returns what changed.
 */
export async function replace(
  transaction: Transaction,
  outgoing: readonly string[],
  incoming: readonly Prepared[],
  at: string,
): Promise<Change[]> {
  const stored = await storedContributionsOf(transaction.run, outgoing);
  const before = new Map(stored.map((each) => [each.contribution.document.id, each]));
  const after = new Map(incoming.map((each) => [each.contribution.document.id, each]));
  const changes = [...new Set([...outgoing, ...after.keys()])].flatMap((id) =>
    changesOf(before.get(id), after.get(id), at),
  );
  const linkedBefore = stored.flatMap(({ contribution }) => contribution.claims.filter(statesLink));
  const linkedAfter = incoming.flatMap(({ contribution }) =>
    contribution.claims.filter(statesLink),
  );

  await unlink(transaction, without(linkedBefore, linkedAfter));
  const removed = await removeContributions(transaction, outgoing);
  await writeContributions(transaction, incoming, new Times(before, changes, at));
  await link(transaction, linksOf(without(linkedAfter, linkedBefore)));
  const said = incoming.flatMap(({ contribution }) => contribution.descriptions);
  await sweep(transaction, removed.referents, removed.statistics);
  await describe(transaction, removed.referents, said, at);
  if (changes.length > 0) await transaction.run(statements.changes, given({ rows: changes }));
  return changes;
}

/** The claims that state a link which they do not state among the others: a corrected term makes another position. */
function without(claims: readonly ClaimRow[], others: readonly ClaimRow[]): ClaimRow[] {
  const keyOf = (claim: ClaimRow) => `${claim.id} ${linkOf(claim)}`;
  const stated = new Set(others.map(keyOf));
  return claims.filter((claim) => !stated.has(keyOf(claim)));
}

async function unlink({ run }: Transaction, claims: readonly ClaimRow[]): Promise<void> {
  const rows = new Map<string, { subject: string; object: string | null; claims: string[] }>();
  for (const { id, subject, object } of claims) {
    const key = `${subject} ${object ?? ''}`;
    const row = rows.get(key) ?? { subject, object, claims: [] };
    row.claims.push(id);
    rows.set(key, row);
  }
  if (rows.size > 0) await run(statements.unlink, given({ rows: [...rows.values()] }));
}

async function link({ run }: Transaction, { held, related, other }: Links): Promise<void> {
  await Promise.all([
    held.length > 0 ? run(statements.linkHeld, given({ rows: held })) : undefined,
    related.length > 0 ? run(statements.linkRelated, given({ rows: related })) : undefined,
    other.length > 0 ? run(statements.link, given({ rows: other })) : undefined,
  ]);
}

async function sweep(
  { run }: Transaction,
  referents: readonly string[],
  statistics: readonly string[],
): Promise<void> {
  if (statistics.length > 0) await run(statements.sweepStatistics, given({ ids: statistics }));
  if (referents.length > 0) await run(statements.sweepReferents, given({ ids: referents }));
}
