import type { Config } from '../config.ts';
import type { Engine } from '../extract/index.ts';
import { runReading, type Graph } from '../graph/index.ts';
import type { AuthorityIndex } from '../identify/index.ts';
import type { EngineName } from '../local-corenlp/index.ts';
import { typeOfId } from '../model/index.ts';
import type { Identification, Proposal } from '../proposal/index.ts';
import type { StoredRun, TextOfDocument } from '../review/index.ts';
import { withGraph } from './connection.ts';
import { countsOf, withEngine } from './engine.ts';
import { reportShortfall } from './ingest.ts';
import { readAuthorityIndex } from './authority.ts';
import { failureOf, type Outcome } from './outcome.ts';
import { say, warn } from './output.ts';
import { Pace } from './pace.ts';

export interface ProposeOptions {
  engine: EngineName | undefined;
  /** Whether to leave out what has proposals of this engine already. */
  resume: boolean;
}

/**
 * `footnote propose <documents…>`: stores proposals of documents of the graph, by their ids, and of files,
 * which are loaded first. A document that cannot be analysed does not stop the others.
 */
export async function propose(
  config: Config,
  documents: string[],
  { engine: wanted, resume }: ProposeOptions,
): Promise<Outcome> {
  return withGraph(config, async (graph) => {
    const loaded = await load(
      config,
      graph,
      documents.filter((each) => !isId(each)),
    );
    const ids = [...new Set([...documents.filter(isId), ...loaded.ids])];
    if (ids.length === 0) return loaded.complete ? 'ok' : 'failed';
    return withEngine(config, wanted, ids.length, async (engine) => {
      const left = resume ? await withoutProposals(graph, ids, engine) : ids;
      const isWhole = await proposeEach(config, graph, left, engine);
      return isWhole && loaded.complete ? 'ok' : 'failed';
    });
  });
}

/** Each document is stored at once, all of it or nothing: one that has proposals of the engine is done. */
async function withoutProposals(
  graph: Graph,
  ids: readonly string[],
  { name, version }: Engine,
): Promise<readonly string[]> {
  const [{ proposedBy }, { RULES_VERSION: rules }] = await Promise.all([
    import('../review/index.ts'),
    import('../extract/index.ts'),
  ]);
  const run = runReading(graph);
  const done = await proposedBy(run, ids, { engine: `${name} ${version}`, rules });
  if (done.size > 0) say(`Left out, with proposals of ${name} ${version} already: ${done.size}`);
  return ids.filter((id) => !done.has(id));
}

/** @returns whether all of them were analysed. */
async function proposeEach(
  config: Config,
  graph: Graph,
  ids: readonly string[],
  engine: Engine,
): Promise<boolean> {
  const index = await readAuthorityIndex(config);
  const pace = new Pace(ids.length, performance.now());
  let isWhole = true;
  for (const id of ids) {
    try {
      isWhole = (await proposeOne(config, graph, index, id, engine)) && isWhole;
    } catch (thrown) {
      // A graph that is away stops everything; the text of one document only that one.
      if (!isAboutOne(thrown)) throw thrown;
      warn(`${id}: ${failureOf(thrown).sentence}`);
      isWhole = false;
    }
    const line = pace.done(performance.now());
    if (line !== undefined) warn(line);
  }
  if (ids.length > 1) say(pace.end(performance.now()));
  return isWhole;
}

function isAboutOne(thrown: unknown): boolean {
  return thrown instanceof Error && ['ReviewError', 'CoreNlpError'].includes(thrown.name);
}

/** @returns whether all that was to be asked could be. */
async function proposeOne(
  config: Config,
  graph: Graph,
  index: AuthorityIndex,
  id: string,
  engine: Engine,
): Promise<boolean> {
  const [{ proposeFor }, { readText, storeProposals }, { identifyEntities }] = await Promise.all([
    import('../extract/index.ts'),
    import('../review/index.ts'),
    import('../identify/index.ts'),
  ]);
  const run = runReading(graph);
  const read = await readText(run, id);
  const { proposals: found, report } = await proposeFor(read, { engine });
  const asked = await askModel(config, read, found);
  const proposals = [...found, ...asked.proposals];
  const identified = await identifyEntities(run, index, read, proposals);
  const stored = await storeProposals(graph, read, proposals, identified, asked.silent);
  say(`${id}: proposed by ${report.engine}: ${countsOf(report)}`);
  sayIdentified(id, identified);
  sayRun(id, stored);
  return !asked.failed;
}

function isId(document: string): boolean {
  return typeOfId(document) === 'document';
}

/** Loads the files, if there are any. */
async function load(
  config: Config,
  graph: Graph,
  paths: string[],
): Promise<{ ids: string[]; complete: boolean }> {
  if (paths.length === 0) return { ids: [], complete: true };
  const { ingest } = await import('../ingest/index.ts');
  const textFolders = config.FOOTNOTE_TEXTS;
  const result = await ingest(graph, { paths, textFolders, taken: 'everything' });
  const { loaded, unchanged, refused, lacking, warnings } = result;
  for (const { file, message } of warnings) warn(`${file}: ${message}`);
  reportShortfall(result, textFolders);
  return { ids: [...loaded, ...unchanged], complete: refused.length + lacking.length === 0 };
}

interface Asked {
  readonly proposals: readonly Proposal[];
  readonly failed: boolean;
  /** The model that could not be asked. */
  readonly silent: string | null;
}

/** What a language model proposes, if one is set; without one, no text leaves this machine. */
async function askModel(
  config: Config,
  read: TextOfDocument,
  known: readonly Proposal[],
): Promise<Asked> {
  const { FOOTNOTE_LLM_URL: url, FOOTNOTE_LLM_MODEL: model, FOOTNOTE_LLM_KEY: key } = config;
  if (url === undefined || model === undefined)
    return { proposals: [], failed: false, silent: null };
  const { engineOf, LanguageModelError, proposeByModel } =
    await import('../language-model/index.ts');
  const endpoint = { url, model, key, timeoutMs: config.FOOTNOTE_LLM_SECONDS * 1000 };
  try {
    const { proposals, dropped } = await proposeByModel(read, endpoint, known);
    say(
      `${read.id}: ${proposals.length} proposed by ${model}; dropped ${dropped} with words that the text does not have, or malformed`,
    );
    return { proposals, failed: false, silent: null };
  } catch (thrown) {
    if (!(thrown instanceof LanguageModelError)) throw thrown;
    warn(`${read.id}: ${failureOf(thrown).sentence}`);
    return { proposals: [], failed: true, silent: engineOf({ model }) };
  }
}

/** How many proposed entities may be one thing, several or none. */
function sayIdentified(id: string, identified: ReadonlyMap<string, Identification>): void {
  const count = (verdict: Identification['verdict']) =>
    [...identified.values()].filter((each) => each.verdict === verdict).length;
  say(
    `${id}: entities with one candidate: ${count('ONE')}, several: ${count('SEVERAL')}, none: ${count('NONE')}`,
  );
}

function sayRun(id: string, { pending, kept, lost, refused }: StoredRun): void {
  const decisions = kept === 0 ? '' : `; ${kept} decided before`;
  say(`${id}: ${pending} to review${decisions}`);
  for (const each of lost) warn(`${id}: the text no longer has the words of: ${each}`);
  for (const each of refused) warn(`${id}: refused a proposal of ${each}`);
}
