import { getArgumentValues, type FieldNode, type GraphQLField } from 'graphql';
import type { Argument } from '../catalogue/index.ts';
import { labelOf, NODE_TYPES, typeOfId } from '../model/index.ts';
import { BadUserInput } from './errors.ts';
import { isJunction } from './limits.ts';

/** What the catalogue says of a field's arguments, by name. */
export type ArgumentFacts = Readonly<Record<string, Argument>>;

/** A field with arguments, at its place in the operation: each request reads them from here. */
export interface ArgumentSite {
  readonly node: FieldNode;
  readonly arguments: ArgumentFacts;
}

/** A field's arguments, coerced by graphql-js. */
export type ArgumentValues = Readonly<Record<string, unknown>>;

/** The arguments of a field for one request. */
export type ArgumentsOf = (site: Pick<ArgumentSite, 'node'>) => ArgumentValues;

/** The keys and indexes that lead from a field's arguments to one value. */
export type ArgumentPath = readonly (string | number)[];

/** A filter, and the path by which each request finds its values. */
export interface GivenFilter {
  readonly value: ArgumentValues;
  readonly path: ArgumentPath;
}

/** The name of the argument that has a role; null if there is none. */
export function argumentWithRole(
  { arguments: facts }: ArgumentSite,
  role: Argument['role'],
): string | null {
  return Object.entries(facts).find(([, fact]) => fact.role === role)?.[0] ?? null;
}

/** The name of the argument that is an id. */
export function idArgument(site: ArgumentSite): string {
  const name = argumentWithRole(site, 'id');
  if (name === null)
    throw new TypeError(`${site.node.name.value} must have an argument for an id.`);
  return name;
}

/** The filter with a role among a field's arguments; null if none is given. */
export function givenFilter(
  site: ArgumentSite,
  values: ArgumentValues,
  role: 'filter' | 'having' = 'filter',
): GivenFilter | null {
  const name = argumentWithRole(site, role);
  const value = name === null ? null : values[name];
  return name !== null && isValues(value) ? { value, path: [name] } : null;
}

function isValues(value: unknown): value is ArgumentValues {
  return typeof value === 'object' && value !== null;
}

/**
 * A field's arguments for one request, coerced by graphql-js and checked by what the catalogue says.
 * @throws {GraphQLError} if an argument cannot be coerced or is out of range
 */
export function readArguments(
  field: GraphQLField<unknown, unknown>,
  facts: ArgumentFacts,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): ArgumentValues {
  const values = getArgumentValues(field, node, variables);
  for (const [name, fact] of Object.entries(facts)) check(name, fact, values[name]);
  return withConditions(facts, values);
}

/** The arguments with those that stand for a condition written into the filter. */
function withConditions(facts: ArgumentFacts, values: ArgumentValues): ArgumentValues {
  const conditions = Object.entries(facts).flatMap(([name, { condition }]) => {
    const value = values[name];
    if (condition === undefined || value == null) return [];
    return [{ [condition.field]: { [condition.operator]: value } }];
  });
  if (conditions.length === 0) return values;
  const { filter } = values;
  return { ...values, filter: { and: [...(isValues(filter) ? [filter] : []), ...conditions] } };
}

function check(name: string, { range }: Argument, value: unknown): void {
  if (value == null) return;
  if (range !== null) checkRange(name, range, value);
}

/** The range of a number is that of its value, the range of a string or list that of its length. */
function checkRange(
  name: string,
  { min, max }: NonNullable<Argument['range']>,
  value: unknown,
): void {
  const isNumber = typeof value === 'number';
  if (!isNumber && typeof value !== 'string' && !Array.isArray(value)) return;
  const size = isNumber ? value : value.length;
  if (size >= min && size <= max) return;
  if (isNumber) throw new BadUserInput(`${name} must be from ${min} to ${max}; it is ${value}.`);
  const unit = typeof value === 'string' ? 'characters' : 'items';
  const allowed = min === 0 ? `at most ${max}` : `from ${min} to ${max}`;
  throw new BadUserInput(`${name} must have ${allowed} ${unit}; it has ${size}.`);
}

/** The label of the node that an id names. No node has a malformed id, whatever its label. */
export function labelOfId(id: unknown): string {
  return labelOf((typeof id === 'string' ? typeOfId(id) : undefined) ?? NODE_TYPES[0]);
}

/** A field's part of the plan cache key: what the catalogue says that a plan depends on. */
export function argumentsKey(facts: ArgumentFacts, values: ArgumentValues): string {
  return Object.entries(facts)
    .map(([name, { key }]) => keyPart(key, values[name]))
    .join();
}

function keyPart(key: Argument['key'], value: unknown): string {
  switch (key) {
    case 'value':
      return JSON.stringify(value ?? null);
    case 'presence':
      return value == null ? '0' : '1';
    case 'shape':
      return filterShape(value);
    case 'type':
      return labelOfId(value);
    case null:
      return '';
    default:
      return key satisfies never;
  }
}

/**
 * The shape of a filter: its fields and operators, sorted, without values. Lists in `and` and `or` are
 * lists of filters, any other list is a value.
 */
export function filterShape(filter: unknown): string {
  if (typeof filter !== 'object' || filter === null || Array.isArray(filter)) return '';
  const parts = Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]: [string, unknown]) =>
      isJunction(key) && Array.isArray(value)
        ? `${key}[${value.map(filterShape).join()}]`
        : `${key}${value === null ? '!' : filterShape(value)}`,
    );
  return `{${parts.join()}}`;
}
