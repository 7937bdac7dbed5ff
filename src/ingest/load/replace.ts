import { originalOf, withMerges, type ClaimRow } from '../../contribution/index.ts';
import { storedContributionsOf, type Stored } from '../../export/index.ts';
import type { Transaction } from '../../graph/index.ts';
import { changesOf, type Change } from '../../history/index.ts';
import { quantityKeys } from '../../model/index.ts';
import { describe } from './describe.ts';
import { keepVersions } from './keep-versions.ts';
import { linkOf, linksOf, statesLink, type Links } from './links.ts';
import type { Moment } from './lock.ts';
import { prepare, rowsIn, type Prepared } from './prepared.ts';
import { removeContributions } from './removal.ts';
import { given, statements } from './statements.ts';
import { Times } from './times.ts';
import { writeContributions } from './write-contributions.ts';

/**
 * Removes what some documents brought in and writes what others bring, so that a document in both is
 * replaced. Links follow the claims that were added or removed; facts that stay keep the time at which they
 * were recorded. What the documents stated until then is kept: as versions, and fact by fact as changes.
 * @param moment its time is later than any change before.
 * @returns what changed.
 */
export async function replace(
  transaction: Transaction,
  outgoing: readonly string[],
  incoming: readonly Prepared[],
  moment: Moment,
): Promise<Change[]> {
  const stored = await storedContributionsOf(transaction.run, outgoing);
  const before = new Map(stored.map((each) => [each.contribution.document.id, each]));
  const after = new Map(incoming.map((each) => [each.contribution.document.id, each]));
  const changes = [...new Set([...outgoing, ...after.keys()])].flatMap((id) =>
    changesOf(before.get(id), after.get(id), moment.at),
  );
  await keepVersions(transaction, stored, after, moment.at);
  await exchange(transaction, { outgoing, stored, incoming, changes, moment });
  return changes;
}

/**
 * Writes documents again, as other entities are merged than when they were written.
 * @param changes what that changes.
 */
export async function rewrite(
  transaction: Transaction,
  stored: readonly Stored[],
  changes: readonly Change[],
  moment: Moment,
): Promise<void> {
  const incoming = stored.map(preparedAgain);
  const outgoing = stored.map(({ original }) => original.document.id);
  const given = { outgoing, stored, incoming, changes, moment };
  await exchange(transaction, { ...given, asLoaded: stored });
}

/** The share of a transaction that a version has, in rows. */
export function sizeOf({ original }: Stored): number {
  return rowsIn(original);
}

/**
 * Writes versions into a graph that has nothing of their documents, as they were when they were loaded: facts have
 * the times at which they were recorded and changed.
 */
export async function writeVersions(
  transaction: Transaction,
  versions: readonly Stored[],
  moment: Moment,
): Promise<void> {
  const incoming = versions.map(preparedAgain);
  const changes: Change[] = [];
  const given = { outgoing: [], stored: [], incoming, changes, moment };
  await exchange(transaction, { ...given, asLoaded: versions });
}

/** A version to be written as it was loaded. */
function preparedAgain({ original, recordedAt, version }: Stored): Prepared {
  const { id } = original.document;
  const again = prepare(id, original, recordedAt, { unannotated: false, version: undefined });
  return { ...again, loadHash: version };
}

interface Exchange {
  readonly outgoing: readonly string[];
  /** What the graph has of those. */
  readonly stored: readonly Stored[];
  readonly incoming: readonly Prepared[];
  readonly changes: readonly Change[];
  readonly moment: Moment;
  /** Versions that are written as they were loaded earlier. */
  readonly asLoaded?: readonly Stored[];
}

async function exchange(
  transaction: Transaction,
  { outgoing, stored, incoming, changes, moment: { at, merges }, asLoaded = [] }: Exchange,
): Promise<void> {
  const { run } = transaction;
  const before = new Map(
    [...stored, ...asLoaded].map((each) => [each.contribution.document.id, each]),
  );
  const rewritten = new Map(asLoaded.map((each) => [each.original.document.id, each.loadedAt]));
  const written = incoming.map((each) => {
    const contribution = withMerges(each.contribution, merges);
    return { ...each, contribution };
  });
  const originals = incoming.filter((each, at) => written[at]?.contribution !== each.contribution);
  const linkedBefore = stored.flatMap(({ contribution }) => contribution.claims.filter(statesLink));
  const linkedAfter = written.flatMap(({ contribution }) => contribution.claims.filter(statesLink));

  await unlink(transaction, without(linkedBefore, linkedAfter));
  const removed = await removeContributions(transaction, outgoing);
  await rescope(transaction, stored, written);
  await writeContributions(transaction, written, new Times(before, changes, at, rewritten));
  if (originals.length > 0) await run(statements.originals, given({ rows: originals.map(rowOf) }));
  await link(transaction, linksOf(without(linkedAfter, linkedBefore)));
  const said = written.flatMap(({ contribution }) => contribution.descriptions);
  await sweep(transaction, removed.referents, removed.statistics);
  await describe(transaction, removed.referents, said, at);
  if (changes.length > 0) await run(statements.changes, given({ rows: changes }));
}

function rowOf({ contribution }: Prepared) {
  const { id } = contribution.document;
  return {
    id: id.replace(/^document:/, 'original:'),
    document: id,
    rows: originalOf(contribution),
  };
}

/** A statistic whose place, or what it is about, is merged, stays the same; no document brings it with the entity before. */
async function rescope(
  { run }: Transaction,
  stored: readonly Stored[],
  written: readonly Prepared[],
): Promise<void> {
  const all = stored.flatMap(({ contribution }) => contribution.statistics);
  const before = new Map(all.map((row) => [row.id, scopeOf(row)]));
  const rows = written
    .flatMap(({ contribution }) => contribution.statistics)
    .filter((row) => before.has(row.id) && before.get(row.id) !== scopeOf(row))
    .map((row) => ({ id: row.id, place: row.place, about: row.about, ...quantityKeys(row) }));
  if (rows.length > 0) await run(statements.rescopeStatistics, given({ rows }));
}

function scopeOf({ place, about }: { place: string | null; about: readonly string[] }): string {
  return JSON.stringify([place, about]);
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
