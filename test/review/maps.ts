import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportGraph } from '../../src/export/index.ts';
import { jsEngine, proposeFor } from '../../src/extract/index.ts';
import { runReading, type Graph } from '../../src/graph/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import { readText, storeProposals, type StoredRun } from '../../src/review/index.ts';
import { temporaryFolder } from '../ingest/documents.ts';

export const MAPS = 'document:maps';

export const TEXT = `# Maps on loan 🗺

“They nearly all came back,” former State Department Director Margaret Wilson told me. “Nobody lost one.”

The National Library Service (NLS) lent more than 1,200 maps in 2023, 51 percent fewer than the 2,450 it lent in 2022. Sen. Charles Grassley (R-Iowa), who wrote a letter, asked about an atlas. Wilson said that NLS might lend 40 globes.
`;

/** Loads a text as `document:maps`, without an annotation. */
export async function loadMaps(graph: Graph, text = TEXT): Promise<void> {
  const file = join(await temporaryFolder(), 'maps.md');
  await writeFile(file, text);
  await ingest(graph, { paths: [file], taken: 'everything' });
}

/** Stores what the JavaScript rules propose for `document:maps`. */
export async function proposeMaps(graph: Graph): Promise<StoredRun> {
  return storeProposalsOf(graph, MAPS);
}

/** Stores what the JavaScript rules propose for a document. */
export async function storeProposalsOf(graph: Graph, id: string): Promise<StoredRun> {
  const read = await readText(runReading(graph), id);
  const { proposals } = await proposeFor(read, { engine: jsEngine });
  return storeProposals(graph, read, proposals);
}

/** The export of the whole graph. */
export async function exported(graph: Graph, proposals = false): Promise<string> {
  let lines = '';
  for await (const line of exportGraph(graph, { proposals })) lines += `${line}\n`;
  return lines;
}
