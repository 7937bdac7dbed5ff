import { checkPage } from '../pagination.ts';
import { connectionFieldKey, type ConnectionField, type ConnectionPlan } from '../plan/index.ts';
import { countText } from './count-text.ts';
import type { Emission } from './emission.ts';
import { emitConnectionField } from './emit-connection-field.ts';
import { emitItems } from './emit-items.ts';
import { checkFilter } from './filtered.ts';
import type { Scope } from './frame.ts';
import { inOrder } from './in-order.ts';
import type { Items } from './items.ts';
import type { ConnectionFieldLayout, ReadLayout } from './layout.ts';
import { pageItems } from './page-items.ts';
import { hasItems } from './spine.ts';

/** Writes a page: its items as far as they are selected, and its total. */
export function emitConnection(
  emission: Emission,
  scope: Scope,
  plan: ConnectionPlan,
  parent: string,
): ReadLayout {
  const { site, page } = plan;
  const base = { kind: 'connection', site, ordering: page.ordering } as const;
  const total = plan.fields.some(({ kind }) => kind === 'totalCount')
    ? emitTotal(emission, scope, plan, parent)
    : null;
  if (!hasItems(plan)) {
    if (total === null) checkFilter(emission, plan);
    emission.checks.push((argumentsOf) => {
      checkPage(page.ordering, argumentsOf(site));
    });
    const fields = plan.fields.map((field) => emitConnectionField(emission, scope, field, noItems));
    return { ...base, items: null, total, keys: [], fields };
  }
  const items = () => pageItems(emission, plan, parent, tellsOfMore(plan));
  const write = (inner: Scope, bound: Items) => {
    const fields = new Map<ConnectionField, ConnectionFieldLayout>();
    for (const field of inOrder(plan.fields, connectionFieldKey))
      fields.set(field, emitConnectionField(emission, inner, field, bound));
    const keys = hasCursors(plan)
      ? bound.keys.map(({ expression }) => inner.frame.add(expression))
      : [];
    return { keys, fields: plan.fields.flatMap((field) => fields.get(field) ?? []) };
  };
  const { slot, result } = emitItems(emission, scope, { plan, parent, items, write });
  return {
    ...base,
    items: slot,
    total,
    get keys() {
      return result().keys;
    },
    get fields() {
      return result().fields;
    },
  };
}

const noItems: Items = { clauses: [], node: '', edge: '', keys: [] };

function emitTotal(emission: Emission, scope: Scope, plan: ConnectionPlan, parent: string): number {
  const text = countText(emission, plan, parent);
  if (parent !== '') return scope.frame.add(`COUNT { ${text} }`);
  const total = emission.writer.name('t');
  scope.clauses.push(`CALL () { ${text} RETURN count(*) AS ${total} }`);
  return scope.frame.add(total);
}

function tellsOfMore(plan: ConnectionPlan): boolean {
  const name = plan.page.backward ? 'hasPreviousPage' : 'hasNextPage';
  return plan.fields.some(
    (field) => field.kind === 'pageInfo' && field.info.some((part) => part.name === name),
  );
}

function hasCursors(plan: ConnectionPlan): boolean {
  return plan.fields.some(
    (field) =>
      (field.kind === 'edges' && field.edge.some(({ kind }) => kind === 'cursor')) ||
      (field.kind === 'pageInfo' && field.info.some(({ name }) => name.endsWith('Cursor'))),
  );
}
