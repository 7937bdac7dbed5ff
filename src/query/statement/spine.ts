import {
  plansOf,
  type ConnectionPlan,
  type FieldPlan,
  type SelectedField,
  type Selection,
} from '../plan/index.ts';

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
