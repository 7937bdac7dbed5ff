/** The values of one item, by slot. */
export type Frame = readonly unknown[];

/**
 * A list that the rows unfold: the slot that identifies its items in a row, and the slot of the list in its
 * parent.
 */
export interface RowLevel {
  readonly mark: number;
  readonly slot: number;
}

/**
 * Nests flat rows into the frame of the operation's root, one level inside the other: each level's rows are
 * put into the list slot of the parent row that they belong to. A row serves as its own frame, since each level has its own slots.
 * Relies on rows arriving in the order in which nested subqueries produce them, as Neo4j's do.
 */
export function nestRows(columns: number, levels: readonly RowLevel[], rows: unknown[][]): Frame {
  const root = rows[0] ?? new Array<unknown>(columns).fill(null);
  const [top] = levels;
  if (top === undefined) return root;
  const first: unknown[][] = [];
  const lists: unknown[][][] = [first];
  const marks: unknown[] = [];
  const deepest = levels.length - 1;
  for (const row of rows) {
    let fresh = false;
    for (const [depth, { mark }] of levels.entries()) {
      const value = row[mark];
      if (value === null) break;
      if (fresh || depth === deepest || value !== marks[depth]) {
        fresh = true;
        marks[depth] = value;
        lists[depth]?.push(row);
        const below = levels[depth + 1];
        if (below !== undefined) {
          const list: unknown[][] = [];
          lists[depth + 1] = list;
          row[below.slot] = list;
        }
      }
    }
  }
  root[top.slot] = first;
  return root;
}
