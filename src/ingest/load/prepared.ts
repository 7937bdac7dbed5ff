import { loadHash, sketchOf, type Contribution } from '../../contribution/index.ts';

/** A document that is ready to be loaded. */
export interface Prepared {
  /** The annotation, or the export and its line. */
  file: string;
  contribution: Contribution;
  loadHash: string;
  /** Of its text. */
  sketch: string[];
  /** When each quote and claim was first recorded: ISO 8601 by id. Only exports have it. */
  recordedAt: Readonly<Record<string, string>>;
  /** The version of the document that it corrects: another one in the graph is a conflict. */
  version: string | undefined;
  /** Whether it has no annotation: then it never takes the place of an annotated one. */
  unannotated: boolean;
  /** Its share of a transaction: the number of rows, ids in their lists, and stretches of text. */
  size: number;
}

/** UTF-16 code units of text that, with their words, take as much of Neo4j's memory as a row. */
const TEXT_A_ROW = 2048;

export function prepare(
  file: string,
  contribution: Contribution,
  recordedAt: Readonly<Record<string, string>>,
  { unannotated, version }: Pick<Prepared, 'unannotated' | 'version'>,
): Prepared {
  const size = rowsIn(contribution);
  const sketch = sketchOf(contribution.document.text);
  return {
    file,
    contribution,
    loadHash: loadHash(contribution),
    sketch,
    recordedAt,
    version,
    unannotated,
    size,
  };
}

/** The share that a contribution has of a transaction: see {@link Prepared.size}. */
export function rowsIn(contribution: Contribution): number {
  const { document, descriptions, passages, mentions } = contribution;
  const { statistics, derivations, renderings, quotes, claims } = contribution;
  const lists = [
    ...[descriptions, passages, mentions, statistics, renderings, quotes, claims],
    ...derivations.map(({ of }) => of),
    ...statistics.flatMap(({ about, reportedBy }) => [about, reportedBy]),
    ...quotes.flatMap(({ about, cites }) => [about, cites]),
  ];
  const stretches = Math.ceil(document.text.length / TEXT_A_ROW);
  return lists.reduce((sum, { length }) => sum + length, 1 + stretches);
}
