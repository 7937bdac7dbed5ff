import { z } from 'zod';
import type { Merges } from '../contribution/index.ts';
import { statementFile, type Graph, type Transaction } from '../graph/index.ts';
import { lock, undoMerge, writeMerge } from '../ingest/index.ts';
import { ENTITY_TYPES, typeOfId } from '../model/index.ts';
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
    const moment = await lock(transaction, new Date().toISOString());
    const { rows } = await run(statementFile('review/merge-ends'), { ids: [into, from], passage });
    const found = endColumns.parse(rows);
    const [, fromName = ''] = found.map(([end, name]) => name ?? absent(end, moment.merges));
    if (passage !== null && found[0]?.[2] == null)
      throw cannot(`there is no ${passage}: it must be the id of a passage in the graph`);
    await assertNoParts(run, into, from);
    const merge = { id, from, fromName, into, because, passage, madeBy: by };
    const refused = await writeMerge(transaction, merge, moment);
    if (refused !== undefined)
      throw cannot(`${refused.tooLarge}. Merge the one that fewer documents name into the other`);
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
    const moment = await lock(transaction, new Date().toISOString());
    const [merge] = mergeColumns.parse((await run(statementFile('review/merge'), { id })).rows);
    if (merge === undefined) throw cannot(`there is no ${id}`);
    const [from, fromName, into, undoneBy, undoneAt] = merge;
    if (undoneAt !== null) {
      const who = undoneBy === null ? '' : ` by ${undoneBy}`;
      throw new ReviewError('CONFLICT', `${id} was undone${who} at ${undoneAt} already`);
    }
    const refused = await undoMerge(transaction, { id, from, fromName, into }, by, moment);
    if (refused !== undefined) throw cannot(`${refused.tooLarge}. Remove some of them first`);
  });
}

/** @throws {ReviewError} CANNOT_MERGE */
function assertMayBeOne({ into, from, because, passage }: Merging): void {
  const types = [typeOfId(into), typeOfId(from)];
  if (into === from) throw cannot(`into and from are both ${into}: name two entities`);
  if (types[0] !== types[1] || !ENTITY_TYPES.some((type) => type === types[0]))
    throw cannot(
      `into and from must be two of one type, of ${ENTITY_TYPES.join(', ')}; they are ${into} and ${from}`,
    );
  if (because === null && passage === null)
    throw cannot('a reason is required: give because, passage, or both');
}

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

function cannot(reason: string): ReviewError {
  return new ReviewError('CANNOT_MERGE', `Nothing was changed, because ${reason}`);
}
