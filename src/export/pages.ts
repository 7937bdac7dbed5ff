import { z } from 'zod';
import { type Graph, type Transaction, statementFile } from '../graph/index.ts';

type Run = Transaction['run'];

/** The most documents in one page. */
export const DOCUMENTS_AT_ONCE = 50n;

/** The most UTF-16 code units of text in one page, unless a single text has more. */
const TEXT_AT_ONCE = 8 * 1024 * 1024;

/** How many of them a proposal counts for. */
const A_PROPOSAL = 4096n;

const columns = z.array(z.tuple([z.string(), z.int()]));

/**
 * The ids of the next documents that are loaded with their text: few if the texts are long, to bound the
 * memory of both sides.
 * @param after the last id of the previous page; '' for the first page.
 */
export async function pageOfDocuments(
  run: Run,
  after: string,
  withProposals = false,
): Promise<string[]> {
  const aProposal = withProposals ? A_PROPOSAL : 0n;
  const parameters = { after, first: DOCUMENTS_AT_ONCE, aProposal };
  const { rows } = await run(statements.documents, parameters);
  return whatFits(rows);
}

/** The same of the first of these documents. */
async function pageOfChosen(
  run: Run,
  ids: readonly string[],
  withProposals: boolean,
): Promise<string[]> {
  const documents = ids.slice(0, Number(DOCUMENTS_AT_ONCE));
  const { rows } = await run(statements.chosen, {
    documents,
    aProposal: withProposals ? A_PROPOSAL : 0n,
  });
  const loaded = whatFits(rows);
  // Where none of them is loaded any more, the next ones may be.
  const rest = ids.slice(documents.length);
  return loaded.length > 0 || rest.length === 0 ? loaded : pageOfChosen(run, rest, withProposals);
}

/** The ids of as many documents, given with the lengths of their texts, as fit into memory at once. */
export function whatFits(rows: readonly unknown[]): string[] {
  let sum = 0;
  return columns
    .parse(rows)
    .filter(([, length], at) => {
      sum += length;
      return at === 0 || sum <= TEXT_AT_ONCE;
    })
    .map(([id]) => id);
}

/** Has loads and decisions wait until the transaction ends. */
export async function hold(run: Run): Promise<void> {
  await run(statements.hold);
}

/**
 * Reads something of each document, some documents at a time, in the order of their ids. Loads and decisions wait
 * while a page is read, so that each document is complete.
 * @param only the ids of the documents to read, in order; null for all
 * @param withProposals whether the proposals of the documents are read too, so that a page has fewer of them.
 */
export async function* documentsInPages<T>(
  graph: Graph,
  readPage: (run: Run, documents: readonly string[]) => Promise<T[]>,
  only: readonly string[] | null,
  withProposals = false,
): AsyncGenerator<T> {
  let after = '';
  for (;;) {
    const remaining = only?.filter((id) => id > after) ?? null;
    if (remaining?.length === 0) return;
    const { read, last } = await graph.write(async ({ run }) => {
      await hold(run);
      const ids = await (remaining === null
        ? pageOfDocuments(run, after, withProposals)
        : pageOfChosen(run, remaining, withProposals));
      return { read: await readPage(run, ids), last: ids.at(-1) };
    });
    yield* read;
    if (last === undefined) return;
    after = last;
  }
}

const statements = {
  hold: statementFile('export/hold'),
  documents: statementFile('export/documents'),
  chosen: statementFile('export/chosen-documents'),
} as const;
