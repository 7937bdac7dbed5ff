import type { ListPlan } from '../plan/index.ts';
import type { Emission } from './emission.ts';
import { emitItems } from './emit-items.ts';
import { emitSelection } from './emit-selection.ts';
import type { Scope } from './frame.ts';
import type { Items } from './items.ts';
import type { ReadLayout } from './layout.ts';
import { listItems } from './list-items.ts';

/** Writes a plain list: as one value of its parent or, on the spine, as rows. */
export function emitList(
  emission: Emission,
  scope: Scope,
  plan: ListPlan,
  parent: string,
): ReadLayout {
  // Maps have no id.
  const identified = plan.origin.kind !== 'statement' || !plan.origin.statement.map;
  const items = () => listItems(emission, plan, parent);
  const write = (inner: Scope, { node }: Items) =>
    emitSelection(emission, inner, plan.selection, node, identified);
  const { slot, result } = emitItems(emission, scope, { plan, parent, items, write });
  return {
    kind: 'list',
    slot,
    nullableItems: plan.nullableItems,
    get object() {
      return result();
    },
  };
}
