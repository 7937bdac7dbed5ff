import {
  plansOf,
  type ConnectionPlan,
  type FieldPlan,
  type SelectedField,
  type Selection,
} from '../plan/index.ts';
import type { Emission } from './emission.ts';
import type { Scope } from './frame.ts';
import type { Items } from './items.ts';

/** How many items a list is taken to have when lists are compared; the text must not depend on `first`. */
const LIST_WEIGHT = 10;

/**
 * The lists whose items become rows: at each step the heaviest of those that are left. A record of
 * many nested values is several times dearer to decode than as many flat rows.
 */
export function spineOf(selection: Selection): Set<FieldPlan> {
  const spine = new Set<FieldPlan>();
  for (let step: Selection | null = selection; step !== null;) {
    const heaviest: FieldPlan | null = listsOf(step).reduce<FieldPlan | null>(
      (best, list) => (best === null || weightOf(list) > weightOf(best) ? list : best),
      null,
    );
    if (heaviest !== null) spine.add(heaviest);
    step = heaviest === null ? null : itemSelection(heaviest);
  }
  return spine;
}

/** Lists of a variable and of those that it leads to one by one. */
function listsOf(selection: Selection): FieldPlan[] {
  return plansOf(selection).flatMap((plan) => {
    if (plan.kind === 'link' || plan.kind === 'embedded') return listsOf(plan.selection);
    // Rows cannot tell an item that is null from a list that is empty.
    if (plan.kind === 'list') return plan.nullableItems ? [] : [plan];
    return plan.kind === 'connection' && hasItems(plan) ? [plan] : [];
  });
}

/** Whether any entry of a page is asked for, not its total alone. */
export function hasItems(plan: ConnectionPlan): boolean {
  return plan.fields.some(
    ({ kind }) => kind === 'nodes' || kind === 'edges' || kind === 'pageInfo',
  );
}

function weightOf(plan: FieldPlan): number {
  switch (plan.kind) {
    case 'typename':
      return 0;
    case 'scalar':
    case 'derived':
      return 1;
    case 'embedded':
    case 'link':
      return selectionWeight(plan.selection);
    case 'list':
    case 'connection':
      return LIST_WEIGHT * (1 + selectionWeight(itemSelection(plan)));
    default:
      return plan satisfies never;
  }
}

function selectionWeight(selection: Selection): number {
  return plansOf(selection).reduce((sum, plan) => sum + weightOf(plan), 0);
}

/** All that is selected of an item, through nodes and edges alike. */
function itemSelection(plan: FieldPlan): Selection {
  if (plan.kind === 'list') return plan.selection;
  if (plan.kind !== 'connection') return { types: [], byType: new Map() };
  const parts = plan.fields.flatMap((field): readonly SelectedField[] => {
    if (field.kind === 'nodes') return fieldsOf(field.selection);
    if (field.kind !== 'edges') return [];
    return field.edge.flatMap((part) =>
      part.kind === 'node' ? fieldsOf(part.selection) : part.kind === 'own' ? [part.field] : [],
    );
  });
  return { types: [], byType: new Map([['', parts]]) };
}

function fieldsOf({ byType }: Selection): SelectedField[] {
  return [...byType.values()].flat();
}

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
