import { match, type Bindings } from '../binding.ts';
import type { ConnectionPlan, ListPlan, StatementOrigin } from '../plan/index.ts';
import {
  bindCandidates,
  chooseAccessPath,
  listCandidates,
  pageCondition,
  writeAccessPath,
  type Candidates,
} from './access-path.ts';
import type { StatementBuilder } from './builder.ts';
import { callStatement, idIsNotNull } from './call-statement.ts';
import { boundsOf, cursorConditions, orderBy, orderKeys, type OrderKey } from './order.ts';

/** The clauses that bind the items of a list, and the variables that they bind. */
export interface Items {
  readonly clauses: readonly string[];
  readonly node: string;
  readonly edge: string;
  readonly keys: readonly OrderKey[];
}

/** Binds the items of a page in its order, one more than its size if it needs a lookahead. */
export function pageItems(builder: StatementBuilder, plan: ConnectionPlan, parent: string): Items {
  const { page, site } = plan;
  const { bindings } = builder;
  const access = chooseAccessPath(plan, 'page');
  if (access.kind === 'statement') return statementItems(builder, plan, access.origin, parent);
  const candidates = writeAccessPath(builder, plan, parent, access);
  const { node, edge, prefix, ordered } = candidates;
  const keys = orderKeys(page, candidates.item, edge);
  const size = pageSizeParameter(bindings, plan);
  const order = `ORDER BY ${orderBy(keys, page.backward, prefix)}`;
  if (ordered && page.ordering.terms.length === 1 && page.after !== page.before)
    return seekItems(bindings, plan, parent, { candidates, keys, order, size });
  const conditions = [...candidates.conditions, ...cursorConditions(bindings, site, page, keys)];
  // No key is ever absent, but the planner orders by an index only if the statement says so.
  if (ordered)
    for (const { expression } of new Set([keys[0], keys.at(-1)].filter((key) => key !== undefined)))
      conditions.push(`${expression} IS NOT NULL`);
  return {
    clauses: [
      ...candidates.clauses,
      bindCandidates(candidates, conditions),
      `WITH ${variables(candidates)} ${order} LIMIT ${size}`,
    ],
    node,
    edge,
    keys,
  };
}

/** The size of a page, plus one if whether there are more items is selected. */
function pageSizeParameter(bindings: Bindings, { site, page, fields }: ConnectionPlan): string {
  const more = page.backward ? 'hasPreviousPage' : 'hasNextPage';
  const lookahead = fields.some(
    (field) => field.kind === 'pageInfo' && field.info.some(({ name }) => name === more),
  );
  return bindings.parameter(site, { kind: 'pageSize', sizes: page.sizes, lookahead });
}

/** Candidates in the order of an index, which holds a key and the id. */
interface IndexOrder {
  readonly candidates: Candidates;
  readonly keys: readonly OrderKey[];
  readonly order: string;
  /** The parameter of how many there may be. */
  readonly size: string;
}

/**
 * Binds the items on one side of a cursor with two index seeks: one for the items whose key equals the
 * cursor's, beyond its id, and one for those beyond the key. The second runs only if the first does not
 * fill the page. A page that starts at the cursor has the equal ones first, one that ends there last. A
 * single seek would read all items with an equal key, which may be half of a graph in which a date is
 * unknown.
 */
function seekItems(
  bindings: Bindings,
  { page, site }: ConnectionPlan,
  parent: string,
  { candidates, keys, order, size }: IndexOrder,
): Items {
  const [key, id] = boundsOf(bindings, site, page, keys, page.after ? 'after' : 'before');
  if (key === undefined || id === undefined)
    throw new TypeError('An index holds a key and the id.');
  const { node, edge } = candidates;
  const hasEdge = node !== edge;
  const item = hasEdge ? `[${node}, ${edge}]` : node;
  const [found, each] = [bindings.name('l'), bindings.name('v')];
  const seek = (bounds: readonly string[]) =>
    `${bindCandidates(candidates, [...candidates.conditions, ...bounds])} WITH ${variables(candidates)} ${order} LIMIT ${size}`;
  const equal = [`${key.expression} = ${key.value}`, `${id.expression} ${id.beyond} ${id.value}`];
  const beyond = [`${key.expression} ${key.beyond} ${key.value}`, idIsNotNull(candidates.item)];
  const [first, second] = page.backward === page.before ? [equal, beyond] : [beyond, equal];
  const more = `COLLECT { ${seek(second)} RETURN ${item} AS ${each} }`;
  return {
    clauses: [
      `CALL (${parent}) { ${seek(first)} RETURN collect(${item}) AS ${found} }`,
      `UNWIND (${found} + CASE WHEN size(${found}) < ${size} THEN ${more} ELSE [] END)[..${size}] AS ${each}`,
      hasEdge ? `WITH ${each}[0] AS ${node}, ${each}[1] AS ${edge}` : `WITH ${each} AS ${node}`,
    ],
    node,
    edge,
    keys,
  };
}

/** Binds the items of a page that a statement finds, in its own order if no other is asked for. */
function statementItems(
  builder: StatementBuilder,
  plan: ConnectionPlan,
  origin: StatementOrigin,
  parent: string,
): Items {
  const { page, site } = plan;
  const { call, node, edge, order } = callStatement(builder, origin, site, parent);
  const keys = page.ownOrder
    ? [...order, { expression: `${node}.id`, descending: false }]
    : orderKeys(page, node, edge);
  const having = pageCondition(builder, plan, node);
  const conditions = [
    ...(having === null ? [] : [having]),
    ...cursorConditions(builder.bindings, site, page, keys),
  ];
  const size = pageSizeParameter(builder.bindings, plan);
  const both = variables({ node, edge });
  const cut = conditions.length === 0 ? [] : [`WITH ${both} WHERE ${conditions.join(' AND ')}`];
  const ordered = `WITH ${both} ORDER BY ${orderBy(keys, page.backward)} LIMIT ${size}`;
  return { clauses: [call, ...cut, ordered], node, edge, keys };
}

/** Counts the items of all pages; from the store's counts or a node's degree if nothing filters them. */
export function totalText(builder: StatementBuilder, plan: ConnectionPlan, parent: string): string {
  const access = chooseAccessPath(plan, 'total');
  if (access.kind === 'statement') {
    const { call, node } = callStatement(builder, access.origin, plan.site, parent);
    const having = pageCondition(builder, plan, node);
    return having === null ? call : `${call} WITH ${node} WHERE ${having}`;
  }
  const candidates = writeAccessPath(builder, plan, parent, access);
  const { clauses, pattern, anonymous, conditions, node } = candidates;
  switch (access.kind) {
    case 'anchored chain':
      return [...clauses, bindCandidates(candidates, conditions)].join(' ');
    case 'label scan':
    case 'index seek': {
      const served = conditions.length === 0 ? [] : [...conditions, idIsNotNull(node)];
      return bindCandidates(candidates, served);
    }
    case 'relationship': {
      const served = access.path.atRoot && plan.page.filter ? [idIsNotNull(candidates.item)] : [];
      return match((conditions.length === 0 ? anonymous : null) ?? pattern ?? '', [
        ...conditions,
        ...served,
      ]);
    }
    default:
      return access satisfies never;
  }
}

/** Binds all items of a plain list, ordered by id; a statement has an order of its own. */
export function listItems(builder: StatementBuilder, plan: ListPlan, parent: string): Items {
  if (plan.origin.kind === 'statement') {
    const { call, node } = callStatement(builder, plan.origin, plan.site, parent);
    return { clauses: [call], node, edge: node, keys: [] };
  }
  const candidates = listCandidates(builder, plan, parent);
  const { node, edge } = candidates;
  const keys = [{ expression: `${node}.id`, descending: false }];
  return {
    clauses: [
      bindCandidates(candidates, candidates.conditions),
      `WITH ${variables(candidates)} ORDER BY ${orderBy(keys, false)}`,
    ],
    node,
    edge,
    keys,
  };
}

/** What must be carried on of an item. */
function variables({ node, edge }: Pick<Items, 'node' | 'edge'>): string {
  return node === edge ? node : `${node}, ${edge}`;
}
