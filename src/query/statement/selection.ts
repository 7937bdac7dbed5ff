import { idArgument } from '../arguments.ts';
import { bindItem, bindPath, bindRead, match } from '../binding.ts';
import {
  connectionFieldKey,
  edgeFieldKey,
  plansOf,
  sortedByKey,
  type ConnectionField,
  type ConnectionPlan,
  type EdgeField,
  type FieldPlan,
  type LinkPlan,
  type ListPlan,
  type SelectedField,
  type Selection,
} from '../plan/index.ts';
import { pageCondition } from './access-path.ts';
import { newScope, StatementBuilder, type Scope } from './builder.ts';
import { callStatement } from './call-statement.ts';
import { checkExistence } from './existence-columns.ts';
import type {
  ConnectionFieldLayout,
  ConnectionLayout,
  EdgeFieldLayout,
  EntryLayout,
  FieldLayout,
  ItemLayout,
  ItemReference,
  ObjectLayout,
  ReadLayout,
} from './layout.ts';
import { listItems, pageItems, totalText, type Items } from './page.ts';
import { hasItems, type ListingPlan } from './spine.ts';

/** Writes what is selected of one variable; a list of the spine only takes its place. */
export function writeSelection(
  builder: StatementBuilder,
  scope: Scope,
  selection: Selection,
  variable: string,
  identified: boolean,
): ObjectLayout {
  const reads = new Map<FieldPlan, ReadLayout>();
  for (const plan of plansOf(selection))
    reads.set(plan, writeField(builder, scope, plan, variable));
  const id = identified ? scope.frame.add(`${variable}.id`) : null;
  const byType = new Map(
    [...selection.byType].map(([type, fields]) => [
      type,
      fields.flatMap(({ plan, ...field }) => {
        const read = reads.get(plan);
        return read === undefined ? [] : [{ ...field, read }];
      }),
    ]),
  );
  return { kind: 'object', types: selection.types, id, byType };
}

function writeField(
  builder: StatementBuilder,
  scope: Scope,
  plan: FieldPlan,
  variable: string,
): ReadLayout {
  switch (plan.kind) {
    case 'typename':
      return { kind: 'typename' };
    case 'scalar':
      return { kind: 'scalar', slot: scope.frame.add(bindRead(plan.read, variable)) };
    case 'derived': {
      const { kind, name, type, fields, input } = plan;
      return { kind, name, type, fields, slot: scope.frame.add(bindRead(input, variable)) };
    }
    case 'embedded':
      return {
        kind: 'embedded',
        presence: plan.presence.map((read) => scope.frame.add(bindRead(read, variable))),
        object: writeSelection(builder, scope, plan.selection, variable, false),
      };
    case 'link': {
      const node = followLink(builder, scope, plan, variable);
      return { kind: 'link', object: writeSelection(builder, scope, plan.selection, node, true) };
    }
    case 'list': {
      checkExistence(builder, scope, plan);
      const { slot, item } = writeItems(builder, scope, plan, variable);
      return { kind: 'list', slot, nullableItems: plan.nullableItems, item };
    }
    case 'connection':
      return writeConnection(builder, scope, plan, variable);
    default:
      return plan satisfies never;
  }
}

/** Binds the node of a link, if there is one, and returns its variable. */
function followLink(
  builder: StatementBuilder,
  scope: Scope,
  { origin, site }: LinkPlan,
  parent: string,
): string {
  const { bindings } = builder;
  switch (origin.kind) {
    case 'label': {
      const node = bindings.name('n');
      const name = idArgument(site);
      const id = bindings.parameter(site, { kind: 'argument', name });
      const { label, where } = origin;
      const condition = where === null ? null : bindItem(bindings, where, node);
      scope.clauses.push(`OPTIONAL ${match(`(${node}:${label} {id: ${id}})`, [condition])}`);
      return node;
    }
    case 'statement': {
      const { call, node } = callStatement(builder, origin, site, parent);
      scope.clauses.push(`OPTIONAL ${call}`);
      return node;
    }
    case 'path': {
      const followed = `${parent} ${origin.name}`;
      const known = scope.links.get(followed);
      if (known !== undefined) return known;
      const path = bindPath(bindings, origin.path, parent, origin.guard ? 'written' : 'omitted');
      if (path.node === null) throw new TypeError(`${origin.name} must lead to a node.`);
      const clause = `OPTIONAL ${match(path.text, [path.where])}`;
      scope.clauses.push(
        path.orderBy === null
          ? clause
          : `CALL (${parent}) { ${clause} RETURN ${path.node} ORDER BY ${path.orderBy} LIMIT 1 }`,
      );
      scope.links.set(followed, path.node);
      return path.node;
    }
    default:
      return origin satisfies never;
  }
}

/** Writes a page: its items, as far as they are selected, and its total. */
function writeConnection(
  builder: StatementBuilder,
  scope: Scope,
  plan: ConnectionPlan,
  parent: string,
): ConnectionLayout {
  const { site, page } = plan;
  const { ordering, sizes } = page;
  const base = { kind: 'connection', site, ordering, sizes } as const;
  const total = plan.fields.some(readsTotal) ? writeTotal(builder, scope, plan, parent) : null;
  for (const field of sortedByKey(plan.fields, connectionFieldKey))
    if (field.kind === 'own')
      builder.ownFields.set(field, writeOwnField(builder, scope, field.field, parent, total));
  if (hasItems(plan))
    return { ...base, total: slotOf(total), ...writeItems(builder, scope, plan, parent) };
  // Of a page of which nothing is read, the filter is checked all the same.
  if (total === null) pageCondition(new StatementBuilder(), plan, '');
  builder.unreadPages.push({ site, ordering, sizes });
  const noItems = { clauses: [], node: '', edge: '', keys: [] };
  return {
    ...base,
    total: slotOf(total),
    slot: null,
    item: writeEntry(builder, scope, plan, noItems),
  };
}

function writeTotal(
  builder: StatementBuilder,
  scope: Scope,
  plan: ConnectionPlan,
  parent: string,
): Total {
  const text = totalText(builder, plan, parent);
  if (parent !== '') return totalAt(scope, `COUNT { ${text} }`);
  const total = builder.bindings.name('t');
  scope.clauses.push(`CALL () { ${text} RETURN count(*) AS ${total} }`);
  return totalAt(scope, total);
}

/** How many items all pages have: an expression, and its slot. */
interface Total {
  readonly expression: string;
  readonly slot: number;
}

function totalAt({ frame }: Scope, expression: string): Total {
  return { expression, slot: frame.add(expression) };
}

function slotOf(total: Total | null): number | null {
  return total?.slot ?? null;
}

/** A value of a connection itself is made of its total. */
export function readsTotal(field: ConnectionField): boolean {
  return (
    field.kind === 'totalCount' || (field.kind === 'own' && field.field.plan.kind === 'scalar')
  );
}

function writeOwnField(
  builder: StatementBuilder,
  scope: Scope,
  { plan, ...field }: SelectedField,
  parent: string,
  total: Total | null,
): FieldLayout {
  const variable = plan.kind === 'scalar' ? (total?.expression ?? '') : parent;
  return { ...field, read: writeField(builder, scope, plan, variable) };
}

/** Items of the spine become rows, written later; others are collected into one value. */
function writeItems(
  builder: StatementBuilder,
  scope: Scope,
  plan: ListingPlan,
  parent: string,
): { slot: number; item: ItemReference } {
  const { unfolding } = scope;
  const unfolded = unfolding?.claimSlot(plan, parent, scope.frame) ?? null;
  if (unfolding !== null && unfolded !== null)
    return { slot: unfolded, item: { kind: 'level', level: unfolding.level } };
  const inner = newScope();
  const items = bindItems(builder, plan, parent);
  inner.clauses.push(...items.clauses);
  const item = writeItem(builder, inner, plan, items);
  const list = builder.bindings.name('l');
  scope.clauses.push(
    `CALL (${parent}) { ${inner.clauses.join(' ')} RETURN collect(${inner.frame.list()}) AS ${list} }`,
  );
  return { slot: scope.frame.add(list), item };
}

/** The clauses that bind the items of a list or a page. */
export function bindItems(builder: StatementBuilder, plan: ListingPlan, parent: string): Items {
  return plan.kind === 'list' ? listItems(builder, plan, parent) : pageItems(builder, plan, parent);
}

/** Writes what is selected of each item of a list or a page. */
export function writeItem(
  builder: StatementBuilder,
  scope: Scope,
  plan: ListingPlan,
  items: Items,
): ItemLayout {
  if (plan.kind === 'connection') return writeEntry(builder, scope, plan, items);
  return writeSelection(builder, scope, plan.selection, items.node, isIdentified(plan));
}

/** Maps have no id. */
function isIdentified({ origin }: ListPlan): boolean {
  return origin.kind !== 'statement' || !origin.statement.map;
}

/** Writes what is selected of an entry: of its node and of its edge. */
function writeEntry(
  builder: StatementBuilder,
  scope: Scope,
  plan: ConnectionPlan,
  items: Items,
): EntryLayout {
  const written = new Map<ConnectionField, ConnectionFieldLayout>();
  for (const field of sortedByKey(plan.fields, connectionFieldKey))
    written.set(field, writeConnectionField(builder, scope, field, items));
  const keys = needsCursors(plan)
    ? items.keys.map(({ expression }) => scope.frame.add(expression))
    : [];
  return { kind: 'entry', keys, fields: plan.fields.flatMap((field) => written.get(field) ?? []) };
}

function needsCursors({ fields }: ConnectionPlan): boolean {
  return fields.some(
    (field) =>
      (field.kind === 'edges' && field.edge.some(({ kind }) => kind === 'cursor')) ||
      (field.kind === 'pageInfo' &&
        field.info.some(({ name }) => name === 'startCursor' || name === 'endCursor')),
  );
}

function writeConnectionField(
  builder: StatementBuilder,
  scope: Scope,
  field: ConnectionField,
  items: Items,
): ConnectionFieldLayout {
  switch (field.kind) {
    case 'nodes': {
      const { key, kind, selection } = field;
      return { key, kind, object: writeSelection(builder, scope, selection, items.node, true) };
    }
    case 'edges': {
      const written = new Map<EdgeField, EdgeFieldLayout>();
      for (const part of sortedByKey(field.edge, edgeFieldKey))
        written.set(part, writeEdgeField(builder, scope, part, items));
      const edge = field.edge.flatMap((part) => written.get(part) ?? []);
      return { key: field.key, kind: 'edges', edge };
    }
    case 'own': {
      const own = builder.ownFields.get(field);
      if (own === undefined) throw new TypeError(`${field.key} must stand beside the entries.`);
      return { key: field.key, kind: 'own', field: own };
    }
    case 'pageInfo':
    case 'totalCount':
    case 'typename':
      return field;
    default:
      return field satisfies never;
  }
}

function writeEdgeField(
  builder: StatementBuilder,
  scope: Scope,
  field: EdgeField,
  { node, edge }: Items,
): EdgeFieldLayout {
  const { key } = field;
  switch (field.kind) {
    case 'cursor':
      return field;
    case 'node':
      return {
        key,
        kind: 'node',
        object: writeSelection(builder, scope, field.selection, node, true),
      };
    case 'own': {
      const { plan, ...own } = field.field;
      return { key, kind: 'own', field: { ...own, read: writeField(builder, scope, plan, edge) } };
    }
    default:
      return field satisfies never;
  }
}
