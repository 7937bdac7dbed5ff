import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { usedBy } from '../annotation/index.ts';
import { statementFile, type Graph, type Transaction } from '../graph/index.ts';
import { itemOf, type StoredProposal } from '../proposal/index.ts';
import { CSV_FORMAT } from './csv.ts';
import { documentsInPages } from './pages.ts';
import { foldedWords, type Selection } from './selection.ts';
import { proposalsOf } from './stored-proposals.ts';

const COLUMNS = [
  'id',
  'kind',
  'state',
  'summary',
  'exact',
  'start',
  'end',
  'rule',
  'rules_version',
  'engine',
  'confidence',
  'basis',
  'verdict',
  'edited_by',
  'edited_at',
  'decided_by',
  'decided_at',
  'document',
  'document_title',
] as const;

type Row = Record<(typeof COLUMNS)[number], string | number | null>;

const FORMAT = { ...CSV_FORMAT, columns: [...COLUMNS] };

/**
 * A table of proposals as CSV, one row for each in the order of the texts. Of a selection, those of the document,
 * those that name the entity, and those whose passage has all words; no fact has any.
 */
export async function* proposalsTable(graph: Graph, selection: Selection): AsyncGenerator<string> {
  const { document, entity, query, facts } = selection;
  const words = query === null ? [] : foldedWords(query);
  const isSelected = (each: StoredProposal): boolean =>
    facts === null &&
    (entity === null || namedBy(each).includes(entity)) &&
    words.every((word) => foldedWords(each.exact).includes(word));
  yield `\ufeff${stringify([], { ...FORMAT, header: true })}`;
  const only = document === null ? null : [document];
  for await (const { title, id, proposals } of documentsInPages(graph, readPage, only, true)) {
    const rows = proposals.filter(isSelected).map((each) => rowOf(each, { id, title }));
    if (rows.length > 0) yield stringify(rows, FORMAT);
  }
}

interface Proposed {
  readonly id: string;
  readonly title: string;
  readonly proposals: readonly StoredProposal[];
}

const titleColumns = z.array(z.tuple([z.string(), z.string()]));

async function readPage(
  run: Transaction['run'],
  documents: readonly string[],
): Promise<Proposed[]> {
  const listOf = await proposalsOf(run, documents);
  const { rows } = await run(statementFile('export/titles'), { documents });
  return titleColumns.parse(rows).map(([id, title]) => ({ id, title, proposals: listOf(id) }));
}

/** The ids of what a proposal is about. */
function namedBy(proposal: StoredProposal): string[] {
  const item = itemOf(proposal);
  return 'id' in item.item ? [item.item.id] : usedBy(item);
}

function rowOf(
  proposal: StoredProposal,
  document: { readonly id: string; readonly title: string },
): Row {
  const { id, kind, state, summary, exact, start, end } = proposal;
  const { rule, rulesVersion, engine, confidence, basis, verdict } = proposal;
  const { editedBy, editedAt, decidedBy, decidedAt } = proposal;
  return {
    ...{ id, kind, state, summary, exact, start, end },
    ...{ rule, rules_version: rulesVersion, engine, confidence, basis, verdict },
    ...{ edited_by: editedBy, edited_at: editedAt },
    ...{ decided_by: decidedBy, decided_at: decidedAt },
    ...{ document: document.id, document_title: document.title },
  };
}
