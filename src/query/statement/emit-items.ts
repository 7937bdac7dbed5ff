import {
  connectionFieldKey,
  edgeFieldKey,
  type ConnectionField,
  type ConnectionPlan,
  type EdgeField,
  type ListPlan,
} from '../plan/index.ts';
import { checkPage } from '../page/index.ts';
import { emitField, emitSelection } from './emit-selection.ts';
import type { Emission } from './emission.ts';
import { newScope, type Scope } from './frame.ts';
import { countText } from './count-text.ts';
import type { Items } from './items.ts';
import { listItems } from './list-items.ts';
import { pageItems } from './page-items.ts';
import type { ConnectionFieldLayout, EdgeFieldLayout, ReadLayout } from './layout.ts';
import { checkFilter } from './filtered.ts';
import { emitSpine, hasItems } from './spine.ts';

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

interface Writing<Result> {
  readonly plan: ListPlan | ConnectionPlan;
  readonly parent: string;
  readonly items: () => Items;
  readonly write: (scope: Scope, items: Items) => Result;
}

/** Items off the spine are collected into one value; those on it become rows, written later. */
function emitItems<Result>(
  emission: Emission,
  scope: Scope,
  { plan, parent, items, write }: Writing<Result>,
): { slot: number; result: () => Result } {
  if (scope === emission.rows && emission.spine.has(plan))
    return emitSpine(emission, parent, items, write);
  const inner = newScope();
  const bound = items();
  inner.clauses.push(...bound.clauses);
  const result = write(inner, bound);
  const list = emission.writer.name('l');
  scope.clauses.push(
    `CALL (${parent}) { ${inner.clauses.join(' ')} RETURN collect(${inner.frame.list()}) AS ${list} }`,
  );
  return { slot: scope.frame.add(list), result: () => result };
}

function emitTotal(emission: Emission, scope: Scope, plan: ConnectionPlan, parent: string): number {
  const text = countText(emission, plan, parent);
  if (parent !== '') return scope.frame.add(`COUNT { ${text} }`);
  const total = emission.writer.name('t');
  scope.clauses.push(`CALL () { ${text} RETURN count(*) AS ${total} }`);
  return scope.frame.add(total);
}

function emitConnectionField(
  emission: Emission,
  scope: Scope,
  field: ConnectionField,
  items: Items,
): ConnectionFieldLayout {
  switch (field.kind) {
    case 'nodes': {
      const { key, kind, selection } = field;
      return { key, kind, object: emitSelection(emission, scope, selection, items.node, true) };
    }
    case 'edges': {
      const edge = new Map<EdgeField, EdgeFieldLayout>();
      for (const part of inOrder(field.edge, edgeFieldKey))
        edge.set(part, emitEdgeField(emission, scope, part, items));
      return {
        key: field.key,
        kind: 'edges',
        edge: field.edge.flatMap((part) => edge.get(part) ?? []),
      };
    }
    case 'pageInfo':
    case 'totalCount':
    case 'typename':
      return field;
    default:
      return field satisfies never;
  }
}

function emitEdgeField(
  emission: Emission,
  scope: Scope,
  field: EdgeField,
  { node, edge }: Items,
): EdgeFieldLayout {
  switch (field.kind) {
    case 'cursor':
      return field;
    case 'node':
      return {
        key: field.key,
        kind: 'node',
        object: emitSelection(emission, scope, field.selection, node, true),
      };
    case 'own': {
      const { plan, ...own } = field.field;
      return {
        key: field.key,
        kind: 'own',
        field: { ...own, read: emitField(emission, scope, plan, edge) },
      };
    }
    default:
      return field satisfies never;
  }
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

function inOrder<Field>(fields: readonly Field[], keyOf: (field: Field) => string): Field[] {
  return [...fields].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
