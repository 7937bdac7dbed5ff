import type { Transaction } from '../../graph/index.ts';
import { describe } from './describe.ts';
import { linksOf, statesLink, type Links } from './links.ts';
import type { Prepared } from './prepared.ts';
import { removeContributions, storedClaims, type StoredClaim } from './removal.ts';
import { given, statements } from './statements.ts';
import { writeContributions } from './write-contributions.ts';

/**
 * Removes what some documents brought in and writes what others bring, so that a document in both is
 * replaced. Links follow the claims that were added or removed; claims that stay keep their recordedAt.
 * @param now ISO 8601, for claims that are new to the graph.
 */
export async function replace(
  transaction: Transaction,
  outgoing: readonly string[],
  incoming: readonly Prepared[],
  now: string,
): Promise<void> {
  const before = await storedClaims(transaction, outgoing);
  const recorded = new Map(before.map(({ id, recordedAt }) => [id, recordedAt]));
  const linkedBefore = new Map(before.filter(isLink).map((claim) => [claim.id, claim]));
  const linkedAfter = incoming.flatMap(({ contribution }) =>
    contribution.claims.filter(statesLink),
  );
  const stays = new Set(linkedAfter.map(({ id }) => id));

  await unlink(
    transaction,
    [...linkedBefore.values()].filter(({ id }) => !stays.has(id)),
  );
  const removed = await removeContributions(transaction, outgoing);
  await writeContributions(
    transaction,
    incoming,
    (claim, document) => recorded.get(claim) ?? document.recordedAt[claim] ?? now,
  );
  await link(transaction, linksOf(linkedAfter.filter(({ id }) => !linkedBefore.has(id))));
  const said = incoming.flatMap(({ contribution }) => contribution.descriptions);
  await sweep(transaction, removed.referents, removed.statistics);
  await describe(transaction, removed.referents, said);
}

function isLink({ live, object }: StoredClaim): boolean {
  return live && object !== null;
}

async function unlink({ run }: Transaction, claims: readonly StoredClaim[]): Promise<void> {
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
