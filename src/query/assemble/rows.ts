import type { StatementPlan } from '../statement/index.ts';

export type Frame = readonly unknown[];

/**
 * Gathers flat rows into the frame of the operation's root: each level's rows are put into the list
 * slot of the row above that they belong to. A row is its own frame, for each level has its own slots.
 * Relies on rows arriving in the order in which nested subqueries make them, as Neo4j's do.
 */
export function gatherRows({ columns, levels }: StatementPlan, rows: unknown[][]): Frame {
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
