import type { ArgumentSite } from '../arguments.ts';
import { bindTemplate, type Names } from '../binding.ts';
import {
  distinct,
  filterCondition,
  findAnchor,
  writeAnchoredChain,
  type AnchoredClauses,
} from '../filter/index.ts';
import type { ParameterSource } from '../parameters.ts';
import { isSearchParameter } from '../search/index.ts';
import type { StatementOrigin } from '../plan/index.ts';
import type { StatementBuilder } from './builder.ts';
import type { OrderKey } from './order.ts';

/** A statement of cypher/ in a CALL, and the variables of its items. */
export interface CalledStatement {
  readonly call: string;
  readonly node: string;
  readonly edge: string;
  readonly order: readonly OrderKey[];
}

/** Gives a statement new variables, and parameters for the arguments of its field. */
export function callStatement(
  builder: StatementBuilder,
  origin: StatementOrigin,
  site: ArgumentSite,
  parentVariable: string,
): CalledStatement {
  const { parent, node, edge, text, order } = origin.statement;
  const names: Names = new Map(parent === null ? [] : [[parent, parentVariable]]);
  const { clauses, condition } = writeFilter(builder, origin, site, names);
  const filled = bindTemplate(builder.bindings, text, names, (name) =>
    site.arguments[name]?.role === 'filter'
      ? (condition ?? 'true')
      : builder.bindings.parameter(site, sourceOf(site, name)),
  );
  const item = names.get(node) ?? node;
  return {
    call: `CALL (${parentVariable}) { ${[...clauses, filled].join(' ')} }`,
    node: item,
    edge: edge === null ? item : (names.get(edge) ?? edge),
    order: order.map((key) => ({
      expression: bindTemplate(builder.bindings, key.text, names),
      descending: key.descending,
    })),
  };
}

const UNFILTERED: AnchoredClauses = { clauses: [], condition: null };

/**
 * What a statement's filter becomes: clauses that bind the items behind an anchor, if it has one, and the
 * condition that `$filter` stands for. The statement matches its items first: those that are bound, or
 * all of the label.
 */
function writeFilter(
  { bindings }: StatementBuilder,
  { statement, filter, catalogue }: StatementOrigin,
  site: ArgumentSite,
  names: Names,
): AnchoredClauses {
  if (filter === null || statement.filter === null) return UNFILTERED;
  const variable = bindings.name('v');
  names.set(statement.filter.variable, variable);
  const context = { bindings, catalogue, site, negated: false };
  const subject = { noun: filter.noun, variable };
  const chain = findAnchor(catalogue, filter.noun, filter, true);
  if (chain !== null) {
    const { clauses, condition } = writeAnchoredChain(context, subject, chain);
    return { clauses: [...clauses, distinct(variable, null)], condition };
  }
  const condition = filterCondition(context, subject, filter);
  return {
    clauses: [],
    condition: condition === null ? null : `${condition} AND ${idIsNotNull(variable)}`,
  };
}

/** Most parameters are the argument of that name; some are made of the text to search for. */
function sourceOf(site: ArgumentSite, name: string): ParameterSource {
  if (name in site.arguments) return { kind: 'argument', name };
  const search = Object.entries(site.arguments).find(([, { role }]) => role === 'search')?.[0];
  if (search !== undefined && isSearchParameter(name))
    return { kind: 'search', name: search, parameter: name };
  throw new TypeError(`$${name} must be an argument of ${site.node.name.value}.`);
}

/** The indexes of orderings also hold ids; they serve a filter only if the id is required. */
export function idIsNotNull(variable: string): string {
  return `${variable}.id IS NOT NULL`;
}
