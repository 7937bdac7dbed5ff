import { z } from 'zod';
import { Merges, mergeRow, withMerges, type MergeRow } from '../contribution/index.ts';
import { assertKeptSince, statementFile, type Graph, type Transaction } from '../graph/index.ts';
import { changedAtOf, type ChangedAt } from './changed-at.ts';
import { unpackVersion } from './kept-version.ts';
import { DOCUMENTS_AT_ONCE, hold, whatFits } from './pages.ts';
import { storedContributionsOf, type Stored } from './stored-contributions.ts';

/** What one document had in the graph at a moment. */
export interface StoredThen extends Stored {
  /** When what it brings was created and changed, also after that moment. */
  readonly changedAt: ChangedAt;
}

const sinceColumns = z.array(z.tuple([z.string().nullable()]));

/**
 * Checks that the graph has kept what it said at a moment.
 * @param moment ISO 8601 in UTC with milliseconds, as everywhere here.
 * @throws {GraphError} `PAST_NOT_KEPT` naming since when it is kept
 */
async function assertKept(graph: Graph, moment: string): Promise<void> {
  const { rows } = await graph.read(statementFile('export/versions-since'));
  assertKeptSince(sinceColumns.parse(rows)[0]?.[0] ?? null, moment);
}

const mergeColumns = z.array(z.tuple([mergeRow]));

/**
 * Which entities are merged, or were at a moment, in the order in which they were.
 * @throws {GraphError} `PAST_NOT_KEPT`
 */
export async function mergesAt(graph: Graph, moment: string | null): Promise<MergeRow[]> {
  if (moment !== null) await assertKept(graph, moment);
  const { rows } = await (moment === null
    ? graph.read(statementFile('export/merges'))
    : graph.read(statementFile('export/merges-at'), { moment }));
  return mergeColumns.parse(rows).flat();
}

/**
 * What each document had in the graph at a moment, in the order of their ids: the version of then, with the merges
 * of then. As for the current ones, loads wait while a page of documents is read.
 * @param only the ids of the documents to read; null for all
 * @throws {GraphError} `PAST_NOT_KEPT`
 */
export async function* documentsAt(
  graph: Graph,
  moment: string,
  only: readonly string[] | null = null,
): AsyncGenerator<StoredThen> {
  const merges = new Merges((await mergesAt(graph, moment)).map(({ from, into }) => [from, into]));
  for (let after = ''; ;) {
    const page = await graph.write(async ({ run }) => {
      await hold(run);
      return pageAt(run, { moment, only, after });
    });
    yield* page.map((each) => ({ ...each, contribution: withMerges(each.original, merges) }));
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.original.document.id;
  }
}

const placeColumns = z.array(z.tuple([z.string(), z.int(), z.string().nullable()]));

/** The next documents of a moment, as many as fit into memory. */
async function pageAt(
  run: Transaction['run'],
  place: { moment: string; only: readonly string[] | null; after: string },
): Promise<Omit<StoredThen, 'contribution'>[]> {
  const { rows } = await run(statementFile('export/documents-at'), {
    ...place,
    first: DOCUMENTS_AT_ONCE,
  });
  const places = placeColumns.parse(rows);
  const ids = whatFits(places.map(([id, length]) => [id, length]));
  const chosen = places.slice(0, ids.length);
  const current = chosen.flatMap(([id, , version]) => (version === null ? [id] : []));
  const ended = chosen.flatMap(([, , version]) => (version === null ? [] : [version]));
  const [stored, changedAt, versions] = await Promise.all([
    storedContributionsOf(run, current),
    changedAtOf(run, current),
    versionsOf(run, ended),
  ]);
  const found = [
    ...stored.map((each) => ({ ...each, changedAt: changedAt(each.original.document.id) })),
    ...versions,
  ];
  const byId = new Map(found.map((each) => [each.original.document.id, each]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

const versionColumns = z.array(
  z.tuple([
    z.object({
      documentId: z.string(),
      loadedAt: z.string().nullable(),
      rows: z.string(),
      text: z.string(),
    }),
  ]),
);

async function versionsOf(
  run: Transaction['run'],
  versions: readonly string[],
): Promise<Omit<StoredThen, 'contribution'>[]> {
  if (versions.length === 0) return [];
  const { rows } = await run(statementFile('export/versions'), { versions });
  return versionColumns
    .parse(rows)
    .map(([{ loadedAt, rows: packed, text }]) => ({ loadedAt, ...unpackVersion(packed, text) }));
}
