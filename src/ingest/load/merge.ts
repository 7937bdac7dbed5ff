import { z } from 'zod';
import type { MergeRow } from '../../contribution/index.ts';
import { storedContributionsOf, type Stored } from '../../export/index.ts';
import { statementFile, type Transaction } from '../../graph/index.ts';
import { changesOfMerge } from '../../history/index.ts';
import { MOST_ROWS } from '../most-items.ts';
import type { Moment } from './lock.ts';
import { rowsIn } from './prepared.ts';
import { rewrite } from './replace.ts';

/** The most documents that are written again in one transaction. */
const MOST_DOCUMENTS = 1_000;

/** Why documents cannot be written again at once. */
const TOO_LARGE = `more than ${MOST_DOCUMENTS} documents, or ${MOST_ROWS} passages, mentions, figures, quotes and claims in them`;

/** Some documents are more than one transaction can write. Nothing is written then. */
export interface TooLarge {
  /** The id of the entity that they name, and how large they are. */
  readonly tooLarge: string;
}

type Run = Transaction['run'];

/**
 * Makes two entities one: all documents that name the one are written again, with the other in its place.
 * @param moment of a load that this is; see `lock`.
 */
export async function writeMerge(
  transaction: Transaction,
  merge: Omit<MergeRow, 'madeAt'> & { readonly madeAt?: string },
  { at, merges }: Moment,
): Promise<TooLarge | undefined> {
  const { run } = transaction;
  const { from, fromName, into } = merge;
  const stored = await storedOf(run, from, false);
  if ('tooLarge' in stored) return stored;
  await run(statementFile('load/write-merge'), { madeAt: at, ...merge, at });
  const summary = `${fromName} (${from}) is the same as ${into}`;
  const changes = changesOfMerge(stored, { was: from, is: into, summary }, at);
  await rewrite(transaction, stored, changes, { at, merges: merges.with(from, into) });
  return undefined;
}

/** Undoes a merge: the documents that name the one have it again. */
export async function undoMerge(
  transaction: Transaction,
  { id, from, fromName, into }: Pick<MergeRow, 'id' | 'from' | 'fromName' | 'into'>,
  by: string | null,
  { at, merges }: Moment,
): Promise<TooLarge | undefined> {
  const { run } = transaction;
  // The one that stands for it may have been merged since.
  const was = merges.of(into);
  const stored = await storedOf(run, was, true);
  if ('tooLarge' in stored) return stored;
  await run(statementFile('load/undo-merge'), { id, by, at });
  const left = merges.without(from);
  const changed = stored.filter(({ original }) =>
    original.descriptions.some(({ referent: id }) => merges.of(id) !== left.of(id)),
  );
  const summary = `${fromName} (${from}) is no longer the same as ${into}`;
  const changes = changesOfMerge(changed, { was, is: from, summary }, at);
  await rewrite(transaction, changed, changes, { at, merges: left });
  return undefined;
}

const idColumns = z.array(z.tuple([z.string()]));

/** What the graph has of the documents that name an entity. */
async function storedOf(run: Run, id: string, merged: boolean): Promise<Stored[] | TooLarge> {
  const most = BigInt(MOST_DOCUMENTS + 1);
  const { rows } = await run(statementFile('load/documents-of'), { id, merged, most });
  const documents = idColumns.parse(rows).flat();
  const tooLarge = { tooLarge: `the documents that name ${id} are ${TOO_LARGE}` };
  if (documents.length > MOST_DOCUMENTS) return tooLarge;
  const stored = await storedContributionsOf(run, documents);
  const size = stored.reduce((sum, { original }) => sum + rowsIn(original), 0);
  return size > MOST_ROWS ? tooLarge : stored;
}
