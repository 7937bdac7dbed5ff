import { z } from 'zod';
import { statementFile, type Graph, type StatementsIn } from '../graph/index.ts';
import { labelOf, NODE_TYPES, REFERENT_TYPES } from '../model/index.ts';
import { Violation } from './violation.ts';

/** What should hold, by the file in `cypher/check/` that finds what does not. */
const INVARIANTS: readonly (readonly [file: StatementsIn<'check'>, invariant: string])[] = [
  ['without-passage', 'every claim, quote, statistic and mention has its passage'],
  ['without-text', 'every passage is in one document, whose text is here'],
  ['unstated-links', 'a link carries live asserted claims that state it, and no others'],
  ['unlinked-claims', 'a live asserted claim between two nodes is carried by one link'],
  ['orphans', 'nothing is here that no document supports'],
  ['unsupported-reports', 'who reported a figure is said by documents that state it'],
  ['labels', 'an id begins with the type that the labels say'],
  ['required', 'nothing lacks what every one of its kind has'],
  ['sort-keys', 'a sort key repeats its value, or is U+FFFF where there is none'],
  ['copies', "a quote repeats its document's date and its speaker's id"],
  ['descriptions', 'names and descriptions are those of the first document that gives them'],
];

const columns = z.array(z.tuple([z.string(), z.unknown()]));

/** The labels that each type of id goes with. */
const LABELS: Record<string, string[]> = { ledger: ['Ledger'] };
for (const type of NODE_TYPES) LABELS[type] = [labelOf(type)];
for (const type of REFERENT_TYPES) LABELS[type] = [labelOf(type), 'Referent'];

/** Everything takes its time on a large graph, and nobody waits for it in a request. */
export const CHECK_LIMITS = { timeoutMs: 3_600_000 };

/** What Neo4j can tell by itself. */
export async function* brokenStatements(graph: Graph): AsyncGenerator<Violation> {
  for (const [file, invariant] of INVARIANTS) {
    const statement = statementFile(`check/${file}`);
    const { rows } = await graph.read(statement, { labels: LABELS }, CHECK_LIMITS);
    for (const [id, found] of columns.parse(rows)) yield new Violation(invariant, id, found);
  }
}
