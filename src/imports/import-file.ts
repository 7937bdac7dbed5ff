import { jsEngine, proposeFor } from '../extract/index.ts';
import { runReading, type Graph } from '../graph/index.ts';
import { identifyEntities, type AuthorityIndex } from '../identify/index.ts';
import { broughtBy, ingestReceived, type ReceivedFile } from '../ingest/index.ts';
import { readText, ReviewError, storeProposals } from '../review/index.ts';
import type { ImportOutcome, Loaded, ProposalsFound } from './imported.ts';

/** What is looked up beside the file. */
export interface LookedUp {
  /** Folders with the texts of annotations, if the graph does not have them. */
  readonly textFolders: readonly string[];
  /** The authorities in which names are looked up. */
  readonly authorities: () => Promise<AuthorityIndex>;
}

/**
 * Loads one file, as `footnote ingest` does, and stores what the rules propose for its document, as
 * `footnote propose --engine js` does.
 * @param onLoaded called once the document is in the graph, before it is analysed
 * @throws {GraphError}
 */
export async function importFile(
  graph: Graph,
  file: ReceivedFile,
  { textFolders, authorities }: LookedUp,
  onLoaded: (loaded: Loaded) => void,
): Promise<ImportOutcome> {
  const { loaded, replaced, unchanged, refused, lacking, warnings } = await ingestReceived(
    graph,
    file,
    textFolders,
  );
  const [refusal] = refused;
  if (refusal !== undefined) {
    const { message, problems } = refusal;
    return { refused: { message, problems } };
  }
  const [text] = lacking;
  if (text !== undefined) {
    const message = `${file.name}: the graph has no ${text.document} with the text that this annotates: import ${text.file} first`;
    return { refused: { message, problems: [] } };
  }
  const [id] = [...loaded, ...unchanged];
  if (id === undefined) throw new TypeError(`${file.name} was neither loaded nor refused.`);
  const { title, ...facts } = await broughtBy(graph, id);
  const done: Loaded = {
    document: { id, title },
    change: loaded.length === 0 ? 'UNCHANGED' : replaced.length > 0 ? 'REPLACED' : 'ADDED',
    facts,
    warnings: warnings.map(({ message }) => message),
  };
  onLoaded(done);
  return { imported: { ...done, proposals: await propose(graph, id, authorities) } };
}

async function propose(
  graph: Graph,
  id: string,
  authorities: LookedUp['authorities'],
): Promise<ProposalsFound> {
  try {
    const run = runReading(graph);
    const read = await readText(run, id);
    const { proposals, report } = await proposeFor(read, { engine: jsEngine });
    const identified = await identifyEntities(run, await authorities(), read, proposals);
    const { pending, kept, lost } = await storeProposals(graph, read, proposals, identified);
    return { engine: report.engine, pending, decided: kept, lost };
  } catch (thrown) {
    // The document is loaded; somebody loaded another text of it since.
    if (thrown instanceof ReviewError) return { refusal: thrown.message };
    throw thrown;
  }
}
