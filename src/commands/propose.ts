import type { Config } from '../config.ts';
import type { Graph } from '../graph/index.ts';
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

export interface ProposeOptions {
  engine: EngineName | undefined;
}

/**
 * `footnote propose <documents…>`: stores proposals of documents of the graph, by their ids, and of files,
 * which are loaded first.
 */
export async function propose(
  config: Config,
  documents: string[],
  { engine: wanted }: ProposeOptions,
): Promise<Outcome> {
  return withGraph(config, async (graph) => {
    const loaded = await load(
      config,
      graph,
      documents.filter((each) => !isId(each)),
    );
    const ids = [...new Set([...documents.filter(isId), ...loaded.ids])];
    let complete = loaded.complete;
    if (ids.length > 0) {
      await withEngine(config, wanted, async (engine) => {
        const [{ proposeFor }, { readText, storeProposals }, { identifyEntities }, index] =
          await Promise.all([
            import('../extract/index.ts'),
            import('../review/index.ts'),
            import('../identify/index.ts'),
            readAuthorityIndex(config),
          ]);
        const run = (statement: string, params?: Record<string, unknown>) =>
          graph.read(statement, params);
        for (const id of ids) {
          const read = await readText(run, id);
          const { proposals: found, report } = await proposeFor(read, { engine });
          const asked = await askModel(config, read, found);
          complete &&= !asked.failed;
          const proposals = [...found, ...asked.proposals];
          const identified = await identifyEntities(run, index, read, proposals);
          const stored = await storeProposals(graph, read, proposals, identified, asked.silent);
          say(`${id}: proposed by ${report.engine}: ${countsOf(report)}`);
          sayIdentified(id, identified);
          sayRun(id, stored);
        }
      });
    }
    return complete ? 'ok' : 'failed';
  });
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
