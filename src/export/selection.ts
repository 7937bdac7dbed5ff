import { z } from 'zod';
import { statementFile, type Graph } from '../graph/index.ts';
import { wordsOf } from '../words/index.ts';
import { factsOf, idOfFact, referentsOf, type Fact, type StoredDocument } from './facts.ts';
import { documentsAt } from './documents-at.ts';
import { storedContributions, type Stored } from './stored-contributions.ts';

/** Which facts to export: those that meet all that is given; everything where all are null. */
export interface Selection {
  /** The id of a document: its facts. */
  readonly document: string | null;
  /** The id of an entity or document: facts that name it. */
  readonly entity: string | null;
  /** Words: facts whose passage has all of them, in any form that searches find. */
  readonly query: string | null;
  /** Ids of claims, quotes and statistics. */
  readonly facts: readonly string[] | null;
  /** As the graph had them at this moment, ISO 8601 in UTC with milliseconds; null for now. */
  readonly knownAt: string | null;
}

export const EVERYTHING: Selection = {
  document: null,
  entity: null,
  query: null,
  facts: null,
  knownAt: null,
};

/** A document with the facts of it that are to be exported, in the order of its text. */
export interface SelectedDocument {
  readonly stored: StoredDocument;
  readonly facts: readonly Fact[];
}

/** Reads the selected documents from the first to the last, each time it is called. */
export type Documents = () => AsyncIterable<SelectedDocument>;

/** The selected facts by document; documents without any are part of an export of everything only. */
export async function* select(
  graph: Graph,
  selection: Selection,
): AsyncGenerator<SelectedDocument> {
  const { entity, query, facts: ids, knownAt } = selection;
  const only = await documentsOf(graph, selection);
  const known = ids === null ? null : new Set(ids);
  const words = query === null ? [] : foldedWords(query);
  const isSelected = (fact: Fact): boolean =>
    (entity === null || referentsOf(fact).includes(entity)) &&
    (known === null || known.has(idOfFact(fact))) &&
    (words.length === 0 || hasAll(fact, words));
  const isWhole = entity === null && query === null && known === null;
  for await (const stored of contributionsAt(graph, knownAt, only)) {
    const facts = factsOf(stored).filter(isSelected);
    if (isWhole || facts.length > 0) yield { stored, facts };
  }
}

/** What documents have in the graph now, or had in it at a moment. */
export function contributionsAt(
  graph: Graph,
  knownAt: string | null,
  only: readonly string[] | null = null,
): AsyncIterable<Stored> {
  return knownAt === null ? storedContributions(graph, only) : documentsAt(graph, knownAt, only);
}

const rows = z.array(z.tuple([z.string()]));

/** The documents that can have selected facts, found by an index; null for all. */
async function documentsOf(graph: Graph, selection: Selection): Promise<string[] | null> {
  const { document, entity, query, facts, knownAt } = selection;
  if (document !== null) return [document];
  // Indexes have what documents state now.
  if (knownAt !== null) return null;
  const read = async (statement: string, parameters: Readonly<Record<string, unknown>>) =>
    rows.parse((await graph.read(statement, parameters)).rows).map(([id]) => id);
  if (facts !== null) return read(statements.ofFacts, { facts });
  if (entity !== null) return read(statements.ofEntity, { entity });
  if (query === null) return null;
  // Folded words hold letters, digits and points within numbers: nothing of them is syntax of Lucene.
  const lucene = foldedWords(query).map((word) => `+${word}`);
  return read(statements.ofWords, { lucene: lucene.join(' ') });
}

const statements = {
  ofFacts: statementFile('export/documents-of-facts'),
  ofEntity: statementFile('export/documents-of-entity'),
  ofWords: statementFile('export/documents-of-words'),
} as const;

/** The words that a query asks for; none if it has no letter or digit. */
export function foldedWords(query: string): string[] {
  return [...new Set(wordsOf(query).map(({ folded }) => folded))];
}

function hasAll(fact: Fact, words: readonly string[]): boolean {
  const text = fact.kind === 'QUOTE' ? fact.quote.text : fact.passage.exact;
  const found = new Set(foldedWords(text));
  return words.every((word) => found.has(word));
}
