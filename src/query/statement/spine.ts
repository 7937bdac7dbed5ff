import {
  plansOf,
  type ConnectionPlan,
  type FieldPlan,
  type ListPlan,
  type SelectedField,
  type Selection,
} from '../plan/index.ts';

/** The length assumed of each list when lists are compared: the text must not depend on `first`. */
const LIST_WEIGHT = 10;

export type ListingPlan = ListPlan | ConnectionPlan;

/**
 * The driving lists, whose items become rows: at each step the heaviest list inside the one before. A
 * record of many nested values takes several times as long to decode as the same values in flat rows.
 */
export function spineOf(selection: Selection): ListingPlan[] {
  const spine: ListingPlan[] = [];
  for (let step: Selection | null = selection; step !== null;) {
    const heaviest: ListingPlan | null = listsOf(step).reduce<ListingPlan | null>(
      (best, list) => (best === null || weightOf(list) > weightOf(best) ? list : best),
      null,
    );
    if (heaviest !== null) spine.push(heaviest);
    step = heaviest === null ? null : itemSelection(heaviest);
  }
  return spine;
}

/** The lists of an object and of those that it links to one by one. */
function listsOf(selection: Selection): ListingPlan[] {
  return plansOf(selection).flatMap((plan) => {
    if (plan.kind === 'link' || plan.kind === 'embedded') return listsOf(plan.selection);
    // Rows cannot distinguish a null item from an empty list.
    if (plan.kind === 'list') return plan.nullableItems ? [] : [plan];
    return plan.kind === 'connection' && hasItems(plan) ? [plan] : [];
  });
}

/** Whether any entry of a page is selected, not only its total. */
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

/** All that is selected of an item, through nodes and edges. */
function itemSelection(plan: ListingPlan): Selection {
  if (plan.kind === 'list') return plan.selection;
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
