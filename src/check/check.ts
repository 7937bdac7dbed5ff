import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { differingSortKeys, statementFile, type Graph, type StatementsIn } from '../graph/index.ts';
import {
  decimal,
  figureKeys,
  labelOf,
  NODE_TYPES,
  quantityKeys,
  REFERENT_TYPES,
  scope,
  statement,
  statementKey,
} from '../model/index.ts';
import { brokenPassages } from './passages.ts';
import { CHECK_LIMITS, Violation } from './violation.ts';
import { brokenVersions } from './versions.ts';
import { brokenWords } from './words.ts';

const CHECKS = [
  brokenPassages,
  brokenFigures,
  brokenStatements,
  brokenSortKeys,
  brokenWords,
  brokenVersions,
  brokenInvariants,
];

/** Checks the invariants of the whole graph, and returns everything that breaks one. */
export async function check(graph: Graph): Promise<Violation[]> {
  const broken: Violation[] = [];
  for (const find of CHECKS) {
    for await (const violation of find(graph)) broken.push(violation);
  }
  return broken;
}

/** Each invariant, and the file in `cypher/check/` that finds what breaks it. */
const INVARIANTS: readonly (readonly [file: StatementsIn<'check'>, invariant: string])[] = [
  ['without-passage', 'every claim, quote, statistic, mention and entity has its passage'],
  ['without-text', 'every passage is in one document that is loaded with its text'],
  ['unstated-links', 'a link carries live asserted claims that state it, and no others'],
  ['unlinked-claims', 'a live asserted claim between two nodes is carried by one link'],
  ['orphans', 'every node is supported by a document'],
  ['unsupported-reports', 'the source of a figure is named by documents that state it'],
  ['unsupported-derivations', 'a document derives a figure from other figures that it states'],
  ['labels', 'an id begins with the type of the labels'],
  ['required', 'every node has the properties and relationships that its label requires'],
  ['sort-keys', 'the sort key of a date is the date, or U+FFFF if there is none'],
  ['copies', "a quote has its document's date and its speaker's id"],
  ['proposals', 'a proposal is of a document that is loaded with its text'],
  ['merges', 'an entity that is merged into another is not there by itself'],
  ['version-spans', 'the versions of a document follow one another'],
  ['descriptions', 'names and descriptions are those of the first document that has them'],
];

const columns = z.array(z.tuple([z.string(), z.unknown()]));

/** The labels of each type of id. */
const LABELS: Record<string, string[]> = {
  ledger: ['Ledger'],
  proposal: ['Proposal'],
  decision: ['Decision'],
  review: ['Review'],
  change: ['Change'],
  merge: ['Merge'],
  original: ['Original'],
  version: ['Version'],
  text: ['Text'],
};
for (const type of NODE_TYPES) LABELS[type] = [labelOf(type)];
for (const type of REFERENT_TYPES) LABELS[type] = [labelOf(type), 'Referent'];

/** Runs the statements that find what breaks an invariant. */
async function* brokenInvariants(graph: Graph): AsyncGenerator<Violation> {
  for (const [file, invariant] of INVARIANTS) {
    const statement = statementFile(`check/${file}`);
    const { rows } = await graph.read(statement, { labels: LABELS }, CHECK_LIMITS);
    for (const [id, found] of columns.parse(rows)) yield new Violation(invariant, id, found);
  }
}

const figureColumns = z.array(
  z.tuple([z.string(), z.unknown(), z.unknown(), z.unknown(), z.unknown()]),
);
const figures = z.object({ value: decimal, low: decimal.nullable(), high: decimal.nullable() });

/** Checks that each figure is a decimal, and compares the figures and scopes of statistics with their keys. */
async function* brokenFigures(graph: Graph): AsyncGenerator<Violation> {
  const { rows } = await graph.read(statementFile('check/figures'), {}, CHECK_LIMITS);
  for (const [id, stated, keys, of, quantity] of figureColumns.parse(rows)) {
    const parsed = figures.safeParse(stated);
    if (!parsed.success) yield new Violation('a figure is an exact decimal as text', id, stated);
    else if (keys !== null && !isDeepStrictEqual(keys, figureKeys(parsed.data)))
      yield new Violation('the sort keys of a statistic are those of its figures', id, keys);
    const measured = scope.safeParse(of);
    if (measured.success && !isDeepStrictEqual(quantity, quantityKeys(measured.data)))
      yield new Violation(
        'the quantity keys of a statistic are those of what it measures',
        id,
        quantity,
      );
  }
}

const statementColumns = z.array(z.tuple([z.string(), z.unknown(), z.unknown()]));

/** Compares what claims say with the key by which those that say the same are found. */
async function* brokenStatements(graph: Graph): AsyncGenerator<Violation> {
  const { rows } = await graph.read(statementFile('check/statements'), {}, CHECK_LIMITS);
  for (const [id, said, key] of statementColumns.parse(rows)) {
    // A claim that lacks what is required breaks another invariant.
    const { data } = statement.safeParse(said);
    if (data !== undefined && key !== statementKey(data))
      yield new Violation('the statement key of a claim is that of what it says', id, key);
  }
}

/** Compares each name, title and measure with its sort key. */
async function* brokenSortKeys(graph: Graph): AsyncGenerator<Violation> {
  for await (const { id, stored } of differingSortKeys(graph))
    yield new Violation('the sort key of a text is that of its words', id, stored);
}
