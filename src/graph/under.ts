import { labels } from '../generated/statements.ts';
import type { Graph } from './connect.ts';
import type { Transaction } from './write.ts';

/** Longer names first, since one may begin with another. */
const NAMES = [...labels].sort((one, other) => other.length - one.length).join('|');

/** A label in a pattern or condition, `(n:Quote|Claim)`, and one that is looked for: `'Quote' IN labels(n)`. */
const LABEL = new RegExp(`(?<=[:|])(?:${NAMES})\\b|(?<=')(?:${NAMES})(?=' IN labels\\()`, 'g');
/** A label that is given as data: `SET n:$(row.label)`. */
const GIVEN = /:\$\(([\w.]+)\)/g;
/** The name of a constraint or index. */
const RULE =
  /(?<=\b(?:CONSTRAINT|INDEX) )\w+(?= IF )|(?<=db\.index\.fulltext\.queryNodes\(')\w+(?=')/g;

/** Statements and what they are under a suffix; as many as Neo4j keeps plans of. */
const KEPT = 1_000;
const known = new Map<string, string>();

/** A statement that does the same with nodes of other labels: `Quote__past1` instead of `Quote`, and other indexes. */
export function statementUnder(suffix: string, statement: string): string {
  const key = `${suffix} ${statement}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = statement
    .replace(LABEL, (label) => label + suffix)
    .replace(GIVEN, (_, label: string) => `:$(${label} + '${suffix}')`)
    .replace(RULE, (name) => name + suffix);
  if (known.size >= KEPT) known.clear();
  known.set(key, found);
  return found;
}

/** A transaction on nodes of other labels. */
export function transactionUnder(suffix: string, { run }: Transaction): Transaction {
  return { run: (statement, params) => run(statementUnder(suffix, statement), params) };
}

/** A graph beside another one in the same database: all its nodes have labels with a suffix. */
export function graphUnder(suffix: string, graph: Graph): Graph {
  return {
    ...graph,
    read: (statement, ...rest) => graph.read(statementUnder(suffix, statement), ...rest),
    write: (work, limits) =>
      graph.write((transaction) => work(transactionUnder(suffix, transaction)), limits),
    explain: (statement, params) => graph.explain(statementUnder(suffix, statement), params),
    profile: (statement, params) => graph.profile(statementUnder(suffix, statement), params),
  };
}
