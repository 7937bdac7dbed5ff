import type { Graph } from '../connect.ts';
import { GraphError } from '../errors.ts';
import type { Limits } from '../read.ts';
import { dropSlots, emptySlots } from '../slots.ts';
import { statementFile } from '../statement-file.ts';
import { isOutdated, WORDS_VERSION } from '../../words/index.ts';
import { sortKeys } from './005-sort-keys.ts';
import { factIds } from './006-fact-ids.ts';
import { searchWords } from './007-search-words.ts';
import { names } from './008-names.ts';
import { proposals } from './010-proposals.ts';
import { takesFrom } from './011-takes-from.ts';
import { quantities } from './012-quantities.ts';
import { decisions } from './013-decisions.ts';
import { starts } from './014-starts.ts';
import { statements } from './015-statements.ts';
import { changes } from './016-changes.ts';
import { merges } from './017-merges.ts';
import { versions } from './018-versions.ts';
import type { Migration } from './migration.ts';
import { makeSchema } from './schema.ts';
import { writeWords } from './words.ts';

/** All migrations in the order of their models. Graphs of models 1 to 4 need only constraints and these. */
const MIGRATIONS: readonly Migration[] = [
  sortKeys,
  factIds,
  searchWords,
  names,
  proposals,
  takesFrom,
  quantities,
  decisions,
  starts,
  statements,
  changes,
  merges,
  versions,
];

/** The version of cypher/model.cypher that this code reads and writes: that of the last migration. */
export const MODEL_VERSION = Math.max(...MIGRATIONS.map(({ model }) => model));

/**
 * Brings a graph to the current model: makes constraints and indexes, waits until they are online, and
 * runs the migrations that it lacks, noting each one. Running it again changes nothing; after an
 * interruption, it goes on.
 * @param onProgress receives a line now and then while indexes are made
 * @throws {GraphError} `MODEL_TOO_NEW` where a later Footnote has written this graph, `RESTORE_UNFINISHED`
 * where it holds part of a backup.
 */
export async function migrate(
  graph: Graph,
  onProgress: (line: string) => void = () => undefined,
): Promise<void> {
  const { model, words } = await noted(graph);
  if (model === MODEL_VERSION && !isOutdated(words)) return;
  if (model !== undefined && model > MODEL_VERSION) throw tooNew(model);
  await makeSchema(graph, onProgress);
  const held = holding(graph);
  for (const migration of MIGRATIONS) {
    // An empty graph has nothing to change.
    if (model === undefined || migration.model <= model) continue;
    await migration.run?.(held);
    await note(graph, migration.model, words);
  }
  if (model !== undefined && isOutdated(words)) await writeWords(held);
  await note(graph, MODEL_VERSION, isOutdated(words) ? WORDS_VERSION : words);
  // Graphs of earlier moments are of the model before; they are built again.
  await graph.write(dropSlots);
  await emptySlots(graph);
}

/** The same graph, whose transactions wait for backups and loads that run, as those wait for it. */
function holding(graph: Graph): Graph {
  return {
    ...graph,
    write: (work, limits) =>
      graph.write(async (transaction) => {
        await transaction.run(statementFile('export/hold'));
        return work(transaction);
      }, limits),
  };
}

/**
 * The model of a graph, which may be earlier than ours; undefined of an empty graph. Changes nothing.
 * @throws {GraphError} `MODEL_TOO_NEW`, `RESTORE_UNFINISHED`
 */
export async function modelOf(graph: Graph): Promise<number | undefined> {
  const { model } = await noted(graph);
  if (model !== undefined && model > MODEL_VERSION) throw tooNew(model);
  return model;
}

/**
 * Checks that a graph is of the model that this code reads; an empty graph is. Changes nothing.
 * @throws {GraphError} `MODEL_TOO_OLD` if the graph has not been migrated yet, `MODEL_TOO_NEW` if a later
 * Footnote has written it, `RESTORE_UNFINISHED` if it holds part of a backup
 */
export async function assertModel(graph: Graph, limits: Limits = {}): Promise<void> {
  const { model, words } = await noted(graph, limits);
  if (model === undefined) return;
  if (model > MODEL_VERSION) throw tooNew(model);
  if (model < MODEL_VERSION)
    throw tooOld(`This graph is of model ${model}, and this Footnote reads model ${MODEL_VERSION}`);
  if (isOutdated(words))
    throw tooOld('The search words of this graph were made by the rules of an earlier Footnote');
}

/** What the ledger holds. */
interface Noted {
  /** The model noted last, whose constraints are there then; undefined in an empty graph. */
  readonly model: number | undefined;
  /** By what rules the words of searches were made; null of a graph that has none. */
  readonly words: string | null;
}

async function noted(graph: Graph, limits: Limits = {}): Promise<Noted> {
  const { rows } = await graph.read(statementFile('ledger-model'), {}, limits);
  const [model, words, restoring] = rows[0] ?? [];
  if (restoring === true) throw unfinished();
  return {
    model: typeof model === 'number' ? model : undefined,
    words: typeof words === 'string' ? words : null,
  };
}

/** Notes a model, except where a later one is noted: another process may have migrated meanwhile. */
async function note(graph: Graph, model: number, words: string | null): Promise<void> {
  const ledger = statementFile('ledger');
  const { rows } = await graph.write(({ run }) => run(ledger, { model: BigInt(model), words }));
  const found = Number(rows[0]?.[0]);
  if (found > MODEL_VERSION) throw tooNew(found);
}

function tooOld(reason: string): GraphError {
  return new GraphError(
    'MODEL_TOO_OLD',
    `${reason}: run "footnote check", which migrates the graph and checks it (docs/upgrading.md)`,
  );
}

function unfinished(): GraphError {
  return new GraphError(
    'RESTORE_UNFINISHED',
    'This graph holds part of a backup: a restore is running, or was interrupted. If none is running, run "footnote restore --replace" with the backup',
  );
}

function tooNew(found: number): GraphError {
  return new GraphError(
    'MODEL_TOO_NEW',
    `This graph is of model ${found}, and this Footnote knows models up to ${MODEL_VERSION}: use a later Footnote`,
  );
}
