import type { ArgumentSite } from '../arguments.ts';
import { bindTemplate, type Names } from '../binding.ts';
import { filterCondition } from '../filter/index.ts';
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
  const filled = bindTemplate(builder.bindings, text, names, (name) =>
    site.arguments[name]?.role === 'filter'
      ? filterOf(builder, origin, site, names)
      : builder.bindings.parameter(site, sourceOf(site, name)),
  );
  const item = names.get(node) ?? node;
  return {
    call: `CALL (${parentVariable}) { ${filled} }`,
    node: item,
    edge: edge === null ? item : (names.get(edge) ?? edge),
    order: order.map((key) => ({
      expression: bindTemplate(builder.bindings, key.text, names),
      descending: key.descending,
    })),
  };
}

/** The condition that a statement's `$filter` stands for. */
function filterOf(
  { bindings }: StatementBuilder,
  { statement, filter, catalogue }: StatementOrigin,
  site: ArgumentSite,
  names: Names,
): string {
  if (filter === null) return 'true';
  const variable = names.get(statement.filter?.variable ?? '');
  if (variable === undefined)
    throw new TypeError('A statement with $filter must name its subject.');
  const context = { bindings, catalogue, site, negated: false };
  const subject = { noun: filter.noun, variable };
  const condition = filterCondition(context, subject, filter);
  return condition === null ? 'true' : `${condition} AND ${idIsNotNull(variable)}`;
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
