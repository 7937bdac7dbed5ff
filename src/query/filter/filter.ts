import {
  getNamedType,
  isInputObjectType,
  isObjectType,
  isUnionType,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { storedAsRelationship } from '../../generated/cypher.ts';
import { bindExpression, bindPath, match, type BoundPath, type Writer } from '../binding/index.ts';
import { expressionOf, isJunction, patternOf, type Site } from '../plan/index.ts';
import { BadUserInput } from '../bad-user-input.ts';
import { leaf, leafValue } from './leaf.ts';

type Values = Readonly<Record<string, unknown>>;
type ValueOf = (args: Values) => unknown;

/** Where in the statement a filter is being written. */
interface Place {
  readonly writer: Writer;
  readonly schema: GraphQLSchema;
  readonly site: Site;
  /** Below a `not`, what compares with nothing must be false rather than null. */
  readonly negated: boolean;
}

/**
 * A noun's filter as a condition on a variable. Its text depends on the filter's shape alone; the
 * values are parameters. Null where the filter says nothing.
 * @throws {BadUserInput} where a null stands in place of a value.
 */
export function filterCondition(
  place: Place,
  noun: string,
  variable: string,
  filter: Values,
  valueOf: ValueOf,
): string | null {
  const type = place.schema.getType(`${noun}Filter`);
  if (!isInputObjectType(type)) throw new TypeError(`The schema has no ${noun}Filter.`);
  const parts = given(filter).map(([key, value]) => {
    if (value === null)
      throw new BadUserInput(`${noun}Filter.${key} must not be null: leave it out.`);
    return part(place, { noun, type, variable }, key, value, (args) =>
      property(valueOf(args), key),
    );
  });
  return allOf(parts);
}

interface Subject {
  readonly noun: string;
  readonly type: GraphQLInputObjectType;
  readonly variable: string;
}

function part(
  place: Place,
  subject: Subject,
  key: string,
  value: unknown,
  valueOf: ValueOf,
): string | null {
  if (isJunction(key) && Array.isArray(value)) return junction(place, subject, key, value, valueOf);
  if (!isValues(value))
    throw new TypeError(`${subject.noun}Filter.${key} must be an input object.`);
  if (key === 'not') {
    const inner = filterCondition(
      { ...place, negated: !place.negated },
      subject.noun,
      subject.variable,
      value,
      valueOf,
    );
    return `NOT (${inner ?? 'true'})`;
  }
  const type = getNamedType(subject.type.getFields()[key]?.type);
  if (!isInputObjectType(type)) throw new TypeError(`${subject.noun}Filter has no ${key}.`);
  if ('some' in type.getFields()) return links(place, subject, key, type, value, valueOf);
  if ('and' in type.getFields())
    return exists(place, subject, key, type.name.replace(/Filter$/, ''), value, valueOf, '');
  return scalar(place, subject, key, type, value, valueOf);
}

function junction(
  place: Place,
  subject: Subject,
  key: 'and' | 'or',
  values: readonly unknown[],
  valueOf: ValueOf,
): string {
  const parts = values.map((value, index) => {
    if (!isValues(value))
      throw new TypeError(`${subject.noun}Filter.${key} must hold input objects.`);
    const inner = filterCondition(place, subject.noun, subject.variable, value, (args) =>
      item(valueOf(args), index),
    );
    return `(${inner ?? 'true'})`;
  });
  if (parts.length === 0) return key === 'and' ? 'true' : 'false';
  return `(${parts.join(key === 'and' ? ' AND ' : ' OR ')})`;
}

function scalar(
  place: Place,
  subject: Subject,
  key: string,
  type: GraphQLInputObjectType,
  value: Values,
  valueOf: ValueOf,
): string | null {
  const found = expressionOf(`${subject.noun}Filter.${key}`);
  const expression = found ? bindExpression(found, subject.variable) : `${subject.variable}.${key}`;
  const parts = given(value).map(([operator, operand]) => {
    if (operand === null)
      throw new BadUserInput(
        `${subject.noun}Filter.${key}.${operator} must not be null: leave it out, or ask with isNull.`,
      );
    const parameter = place.writer.parameter(place.site, (args) =>
      leafValue(type.name, operator, property(valueOf(args), operator)),
    );
    const text = leaf(operator, expression, parameter);
    return place.negated ? `coalesce(${text}, false)` : text;
  });
  return allOf(parts);
}

function links(
  place: Place,
  subject: Subject,
  key: string,
  type: GraphQLInputObjectType,
  value: Values,
  valueOf: ValueOf,
): string | null {
  const noun = type.name.replace(/ListFilter$/, '');
  const parts = given(value).map(([quantifier, operand]) => {
    if (!isValues(operand))
      throw new BadUserInput(
        `${subject.noun}Filter.${key}.${quantifier} must not be null: leave it out.`,
      );
    const inner: ValueOf = (args) => property(valueOf(args), quantifier);
    switch (quantifier) {
      case 'some':
        return exists(place, subject, key, noun, operand, inner, '');
      case 'none':
        return exists(place, subject, key, noun, operand, inner, 'NOT ');
      case 'every':
        return every(place, subject, key, noun, operand, inner);
      default:
        return count(place, subject, key, operand, inner);
    }
  });
  return allOf(parts);
}

function exists(
  place: Place,
  subject: Subject,
  key: string,
  noun: string,
  value: Values,
  valueOf: ValueOf,
  prefix: '' | 'NOT ',
): string {
  const path = linkedPath(place, subject, key);
  const inner = filterCondition(
    { ...place, negated: false },
    noun,
    itemOf(path, noun),
    value,
    valueOf,
  );
  return `${prefix}EXISTS { ${match(path.text, [path.where, inner])} }`;
}

function every(
  place: Place,
  subject: Subject,
  key: string,
  noun: string,
  value: Values,
  valueOf: ValueOf,
): string | null {
  const path = linkedPath(place, subject, key);
  const inner = filterCondition(
    { ...place, negated: true },
    noun,
    itemOf(path, noun),
    value,
    valueOf,
  );
  return inner === null
    ? null
    : `NOT EXISTS { ${match(path.text, [path.where, `NOT (${inner})`])} }`;
}

function count(
  place: Place,
  subject: Subject,
  key: string,
  value: Values,
  valueOf: ValueOf,
): string | null {
  const parts = given(value).map(([operator, operand]) => {
    if (operand === null)
      throw new BadUserInput(
        `${subject.noun}Filter.${key}.count.${operator} must not be null: leave it out.`,
      );
    const path = linkedPath(place, subject, key);
    const parameter = place.writer.parameter(place.site, (args) =>
      property(valueOf(args), operator),
    );
    return leaf(operator, `COUNT { ${match(path.text, [path.where])} }`, parameter);
  });
  return allOf(parts);
}

/** The field of the same name on the noun, or on a member of the union that the noun is. */
function linkedPath(place: Place, subject: Subject, key: string): BoundPath {
  const owners = objectTypes(place.schema, place.schema.getType(subject.noun));
  const owner = owners.find((type) => key in type.getFields());
  const found = owner && patternOf(owner, key);
  if (found?.pattern.kind !== 'path')
    throw new TypeError(
      `${subject.noun}Filter.${key} has no field of that name with a pattern in cypher/.`,
    );
  return bindPath(place.writer, found.pattern, subject.variable, owners.length > 1);
}

function objectTypes(
  schema: GraphQLSchema,
  type: GraphQLNamedType | undefined,
): GraphQLObjectType[] {
  if (isUnionType(type)) return [...schema.getPossibleTypes(type)];
  return isObjectType(type) ? [type] : [];
}

function itemOf(path: BoundPath, noun: string): string {
  const item = noun in storedAsRelationship ? path.edge : path.node;
  if (item === null) throw new TypeError(`A pattern to ${noun} names no variable for it.`);
  return item;
}

/** Sorted, so that the text does not depend on the order in which a client names them. */
function given(values: Values): [string, unknown][] {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function allOf(conditions: readonly (string | null)[]): string | null {
  return conditions.filter((condition) => condition !== null).join(' AND ') || null;
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function property(value: unknown, key: string): unknown {
  return isValues(value) ? value[key] : undefined;
}

function item(value: unknown, index: number): unknown {
  return Array.isArray(value) ? value[index] : undefined;
}
