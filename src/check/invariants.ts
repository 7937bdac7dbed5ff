import { z } from 'zod';
import { statementFile, type Graph, type StatementsIn } from '../graph/index.ts';
import { labelOf, NODE_TYPES, REFERENT_TYPES } from '../model/index.ts';
import { CHECK_LIMITS, Violation } from './violation.ts';

/** Each invariant, and the file in `cypher/check/` that finds what breaks it. */
const INVARIANTS: readonly (readonly [file: StatementsIn<'check'>, invariant: string])[] = [
  ['without-passage', 'every claim, quote, statistic, mention and entity has its passage'],
  ['without-text', 'every passage is in one document that is loaded with its text'],
  ['unstated-links', 'a link carries live asserted claims that state it, and no others'],
  ['unlinked-claims', 'a live asserted claim between two nodes is carried by one link'],
  ['orphans', 'every node is supported by a document'],
  ['unsupported-reports', 'the source of a figure is named by documents that state it'],
  ['labels', 'an id begins with the type of the labels'],
  ['required', 'every node has the properties and relationships that its label requires'],
  ['sort-keys', 'the sort key of a date is the date, or U+FFFF if there is none'],
  ['copies', "a quote has its document's date and its speaker's id"],
  ['descriptions', 'names and descriptions are those of the first document that has them'],
];

const columns = z.array(z.tuple([z.string(), z.unknown()]));

/** The labels of each type of id. */
const LABELS: Record<string, string[]> = { ledger: ['Ledger'] };
for (const type of NODE_TYPES) LABELS[type] = [labelOf(type)];
for (const type of REFERENT_TYPES) LABELS[type] = [labelOf(type), 'Referent'];

/** Runs the statements that find what breaks an invariant. */
export async function* brokenInvariants(graph: Graph): AsyncGenerator<Violation> {
  for (const [file, invariant] of INVARIANTS) {
    const statement = statementFile(`check/${file}`);
    const { rows } = await graph.read(statement, { labels: LABELS }, CHECK_LIMITS);
    for (const [id, found] of columns.parse(rows)) yield new Violation(invariant, id, found);
  }
}
