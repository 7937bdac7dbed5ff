import type { Emission } from './emission.ts';
import type { Scope } from './frame.ts';
import type { Items } from './items.ts';

/**
 * Puts a list on the spine. Its clauses are written once all that stands beside it is, since they
 * multiply the rows; until then its slot holds nothing, and `result` must not be asked for.
 */
export function emitSpine<Result>(
  emission: Emission,
  parent: string,
  items: () => Items,
  write: (scope: Scope, items: Items) => Result,
): { slot: number; result: () => Result } {
  const { rows } = emission;
  const slot = rows.frame.reserve();
  let written: { result: Result } | null = null;
  emission.pending = () => {
    const bound = items();
    // What has no keys has nothing to tell its rows by but their number.
    const alone = parent === '' && rows.clauses.length === 0 && bound.keys.length > 0;
    const mark = alone ? startRows(emission, bound) : unfoldRows(emission, parent, bound);
    emission.levels.push({ mark, slot });
    written = { result: write(rows, bound) };
  };
  return {
    slot,
    result: () => {
      if (written === null) throw new TypeError('The spine has not been written yet.');
      return written.result;
    },
  };
}

/** Nothing stands beside it: its items are the rows, in the order of an index where there is one. */
function startRows(emission: Emission, { clauses, edge, keys }: Items): number {
  const { rows, sections } = emission;
  rows.clauses.push(...clauses);
  sections.push({ from: rows.frame.expressions.length, ordinal: null });
  return rows.frame.add(keys.at(-1)?.expression ?? `${edge}.id`);
}

/**
 * Each row so far becomes as many as there are items, at least one. Counting them lets what belongs
 * to the parent be sent with the first only.
 */
function unfoldRows(emission: Emission, parent: string, { clauses, node, edge }: Items): number {
  const { rows, sections, writer } = emission;
  const list = writer.name('l');
  const ordinal = writer.name('i');
  const both = node !== edge;
  rows.clauses.push(
    `CALL (${parent}) { ${clauses.join(' ')} RETURN collect(${both ? `[${node}, ${edge}]` : node}) AS ${list} }`,
    `UNWIND range(0, CASE size(${list}) WHEN 0 THEN 0 ELSE size(${list}) - 1 END) AS ${ordinal}`,
    both
      ? `WITH *, ${list}[${ordinal}][0] AS ${node}, ${list}[${ordinal}][1] AS ${edge}`
      : `WITH *, ${list}[${ordinal}] AS ${node}`,
  );
  sections.push({ from: rows.frame.expressions.length, ordinal });
  return rows.frame.add(`CASE WHEN ${node} IS NOT NULL THEN ${ordinal} END`);
}
