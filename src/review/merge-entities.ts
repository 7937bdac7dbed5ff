import { z } from 'zod';
import { Merges } from '../contribution/index.ts';
import { storedContributionsOf, type Stored } from '../export/index.ts';
import { statementFile, type Graph, type Transaction } from '../graph/index.ts';
import { changesOfMerge } from '../history/index.ts';
import { lock, MOST_ROWS, rewrite, rowsIn, type Moment } from '../ingest/index.ts';
import { typeOfId } from '../model/index.ts';
import { ReviewError } from './errors.ts';

/** What an editor found to be the same. */
export interface Merging {
  /** The id that the merge gets: `merge:<key>`. */
  readonly id: string;
  /** The id of the entity that stays. */
  readonly into: string;
  /** The id of the one that is the same. */
  readonly from: string;
  /** Why, in words; or `passage`, or both. */
  readonly because: string | null;
  /** The id of a passage that says so. */
  readonly passage: string | null;
  /** Who merges them, if that is known. */
  readonly by: string | null;
}

type Run = Transaction['run'];

const endColumns = z.array(z.tuple([z.string(), z.string().nullable(), z.string().nullable()]));

/**
 * Makes two entities one: all documents that name `from` are written again, with `into` in its place.
 * @throws {ReviewError} CANNOT_MERGE
 */
export async function mergeEntities(graph: Graph, merging: Merging): Promise<void> {
  const { id, into, from, because, passage, by } = merging;
  assertMayBeOne(merging);
  await graph.write(async (transaction) => {
    const { run } = transaction;
    const { at, merges } = await lock(transaction, new Date().toISOString());
    const { rows } = await run(statementFile('review/merge-ends'), { ids: [into, from], passage });
    const found = endColumns.parse(rows);
    const [intoName, fromName] = found.map(([end, name]) => name ?? absent(end, merges));
    if (intoName === undefined || fromName === undefined) throw new TypeError('Two ids, two rows.');
    if (passage !== null && found[0]?.[2] == null)
      throw cannot(`there is no ${passage}: it must be the id of a passage in the graph`);
    await assertNoParts(run, into, from);
    const written = { id, from, fromName, into, because, passage, by, at };
    await run(statementFile('review/write-merge'), written);
    const summary = `${fromName} (${from}) is the same as ${intoName} (${into})`;
    const stored = await storedOf(run, from);
    const changes = changesOfMerge(stored, { was: from, is: into, summary }, at);
    await rewrite(transaction, stored, changes, await momentNow(run, at));
  });
}

const mergeColumns = z.array(
  z.tuple([z.string(), z.string(), z.string(), z.string().nullable(), z.string().nullable()]),
);

/** Undoes a merge. @throws {ReviewError} CONFLICT, CANNOT_MERGE */
export async function unmergeEntities(
  graph: Graph,
  { id, by }: Pick<Merging, 'id' | 'by'>,
): Promise<void> {
  await graph.write(async (transaction) => {
    const { run } = transaction;
    const { at, merges } = await lock(transaction, new Date().toISOString());
    const [merge] = mergeColumns.parse((await run(statementFile('review/merge'), { id })).rows);
    if (merge === undefined) throw cannot(`there is no ${id}`);
    const [from, fromName, into, undoneBy, undoneAt] = merge;
    if (undoneAt !== null) {
      const who = undoneBy === null ? '' : ` by ${undoneBy}`;
      throw new ReviewError('CONFLICT', `${id} was undone${who} at ${undoneAt} already`);
    }
    await run(statementFile('review/undo-merge'), { id, by, at });
    const moment = await momentNow(run, at);
    const stored = (await storedOf(run, merges.of(into))).filter(({ original }) =>
      original.descriptions.some(
        ({ referent }) => merges.of(referent) !== moment.merges.of(referent),
      ),
    );
    const summary = `${fromName} (${from}) is no longer the same as ${into}`;
    const changes = changesOfMerge(stored, { was: merges.of(into), is: from, summary }, at);
    await rewrite(transaction, stored, changes, moment);
  });
}

/** @throws {ReviewError} CANNOT_MERGE */
function assertMayBeOne({ into, from, because, passage }: Merging): void {
  const types = [typeOfId(into), typeOfId(from)];
  if (into === from) throw cannot(`into and from are both ${into}: name two entities`);
  if (types[0] !== types[1] || !MERGED.some((type) => type === types[0]))
    throw cannot(
      `into and from must be two of one type, of ${MERGED.join(', ')}; they are ${into} and ${from}`,
    );
  if (because === null && passage === null)
    throw cannot('a reason is required: give because, passage, or both');
}

const MERGED = ['person', 'agency', 'organization', 'program', 'place'] as const;

function absent(id: string, merges: Merges): never {
  const into = merges.of(id);
  if (into === id) throw cannot(`the graph has no ${id}`);
  throw cannot(`${id} is merged into ${into} already: name that one`);
}

/** Of two that are one, neither is a part of the other. */
async function assertNoParts(run: Run, one: string, other: string): Promise<void> {
  const { rows } = await run(statementFile('review/parts-of-each-other'), { one, other });
  const [document] = z
    .array(z.tuple([z.string()]))
    .parse(rows)
    .flat();
  if (document === undefined) return;
  throw cannot(`${document} states that one is a part of the other: ${one} and ${other}`);
}

/** The moment of a load, with the merges as they are after what was written in it. */
async function momentNow(run: Run, at: string): Promise<Moment> {
  const { rows } = await run(statementFile('review/merges'));
  return { at, merges: new Merges(z.array(z.tuple([z.string(), z.string()])).parse(rows)) };
}

/** The most documents that a merge writes again, in one transaction. */
const MOST_DOCUMENTS = 1_000;

/** What the graph has of the documents that name an entity. @throws {ReviewError} CANNOT_MERGE where these are too many */
async function storedOf(run: Run, id: string): Promise<Stored[]> {
  const most = BigInt(MOST_DOCUMENTS + 1);
  const { rows } = await run(statementFile('review/documents-of'), { id, most });
  const documents = z
    .array(z.tuple([z.string()]))
    .parse(rows)
    .flat();
  const stored =
    documents.length > MOST_DOCUMENTS ? undefined : await storedContributionsOf(run, documents);
  const size = stored?.reduce((sum, { original }) => sum + rowsIn(original), 0);
  if (stored !== undefined && size !== undefined && size <= MOST_ROWS) return stored;
  throw cannot(
    `the documents that name ${id} are too large to be written again at once: more than ${MOST_DOCUMENTS} documents or ${MOST_ROWS} passages, mentions, figures, quotes and claims. Merge the one that fewer documents name into the other`,
  );
}

function cannot(reason: string): ReviewError {
  return new ReviewError('CANNOT_MERGE', `Nothing was changed, because ${reason}`);
}
