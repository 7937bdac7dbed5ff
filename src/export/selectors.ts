import type { PassageRow } from '../contribution/index.ts';

interface Exact {
  start: number;
  end: number;
  exact: string;
}

/** The passages of a contribution as selectors of an annotation. */
export class Selectors {
  readonly #passages: ReadonlyMap<string, PassageRow>;

  constructor(passages: readonly PassageRow[]) {
    this.#passages = new Map(passages.map((row) => [row.id, row]));
  }

  /** @throws {Error} if the document has no such passage: then the graph is damaged. */
  of(passage: string): Exact {
    const row = this.#passages.get(passage);
    if (row === undefined) throw new Error(`${passage} is missing: run "footnote check"`);
    const { start, end, exact } = row;
    return { start, end, exact };
  }

  /** Rows in the order of the text, each with its selector. */
  inTextOrder<T extends { id: string; passage: string }>(rows: readonly T[]): [Exact, T][] {
    return rows
      .map((row): [Exact, T] => [this.of(row.passage), row])
      .sort(([a, { id }], [b, { id: other }]) => {
        return a.start - b.start || a.end - b.end || (id < other ? -1 : 1);
      });
  }
}
