import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import type {
  Expression,
  FilterField,
  IndexedPaths,
  Noun,
  Path,
} from '../../src/catalogue/index.ts';
import { entryOf, type CheckContext } from '../check/index.ts';
import { directiveOf } from '../schema/index.ts';
import { areOpposite, expressionOf, indexedPaths, readOf, sortKeyOf } from './access.ts';

type Order = Readonly<Record<string, Expression>>;

/** Everything that is stored, and every union and interface of such types. */
export function nounsOf(context: CheckContext): Record<string, Noun> {
  return Object.fromEntries(
    Object.values(context.schema.getTypeMap())
      .filter((type) => membersOf(context, type).length > 0)
      .map((type) => [type.name, nounOf(context, type)]),
  );
}

function nounOf(context: CheckContext, type: GraphQLNamedType): Noun {
  const { schema, stored } = context;
  const members = membersOf(context, type).map(({ name }) => name);
  const storedAs = stored.get(type.name) ?? null;
  const order = orderOf(context, type.name);
  const filter = schema.getType(`${type.name}Filter`);
  return {
    label: labelOf(context, members),
    storedAs,
    linkedToFew: isObjectType(type) && directiveOf(schema, 'linkedToFew', type) !== null,
    linkTypes: linkTypesOf(context, storedAs === null ? members : []),
    filter: isInputObjectType(filter) ? filterOf(context, type, filter, order ?? {}) : null,
    order,
    numericOrder: numericOrder(type, order ?? {}),
  };
}

/** The relationship types of the model that lead from or to nodes of some kinds. */
function linkTypesOf({ model }: CheckContext, kinds: readonly string[]): string[] {
  const types = model.endpoints
    .filter(({ from, to }) =>
      [...from, ...to].some((label) =>
        [...(model.kinds.get(label) ?? [])].some((kind) => kinds.includes(kind)),
      ),
    )
    .map(({ type }) => type);
  return [...new Set(types)].sort();
}

/** The object types that a type is or may be, where all of them are stored or are maps with a filter. */
function membersOf(
  { schema, stored, model }: CheckContext,
  type: GraphQLNamedType,
): GraphQLObjectType[] {
  const types = isAbstractType(type)
    ? schema.getPossibleTypes(type)
    : isObjectType(type)
      ? [type]
      : [];
  const isNoun = ({ name }: GraphQLObjectType) =>
    stored.has(name) ||
    model.labels.has(name) ||
    isInputObjectType(schema.getType(`${name}Filter`));
  return types.every(isNoun) ? [...types] : [];
}

/** The narrowest label that all of some kinds carry. */
function labelOf({ model }: CheckContext, kinds: readonly string[]): string | null {
  const [label] = [...model.kinds]
    .filter(([, carriers]) => kinds.length > 0 && kinds.every((kind) => carriers.has(kind)))
    .sort(([, one], [, other]) => one.size - other.size);
  return label?.[0] ?? null;
}

function orderOf(context: CheckContext, noun: string): Order | null {
  const fields = context.schema.getType(`${noun}OrderField`);
  if (!isEnumType(fields)) return null;
  return Object.fromEntries(
    fields.getValues().flatMap(({ name }) => {
      const expression = expressionOf(context, `${noun}OrderField.${name}`);
      return expression === null ? [] : [[name, expression] as const];
    }),
  );
}

/** The values of an ordering that are fields of the noun with numbers. */
function numericOrder(type: GraphQLNamedType, order: Order): string[] {
  const fields = isObjectType(type) ? type.getFields() : {};
  return Object.entries(order).flatMap(([name, { property }]) => {
    const field = property === null ? undefined : fields[property];
    const isNumber = field !== undefined && NUMBERS.has(getNamedType(field.type).name);
    return isNumber ? [name] : [];
  });
}

const NUMBERS: ReadonlySet<string> = new Set(['Int', 'Float']);

function filterOf(
  context: CheckContext,
  noun: GraphQLNamedType,
  filter: GraphQLInputObjectType,
  order: Order,
): Record<string, FilterField> {
  return Object.fromEntries(
    Object.values(filter.getFields()).flatMap((field) => {
      const fact = filterField(context, noun, field, order);
      return fact === null ? [] : [[field.name, fact] as const];
    }),
  );
}

function filterField(
  context: CheckContext,
  noun: GraphQLNamedType,
  field: GraphQLInputField,
  order: Order,
): FilterField | null {
  const { name } = field;
  if (name === 'and' || name === 'or' || name === 'not') return { kind: name };
  const type = getNamedType(field.type);
  const parts = isInputObjectType(type) ? type.getFields() : {};
  const linked = 'some' in parts || 'none' in parts ? 'links' : 'link';
  const other = context.schema.getType(type.name.replace(/(?:List)?Filter$/, ''));
  if (other !== undefined && membersOf(context, other).length > 0)
    return linkFilter(context, noun, field.name, linked, other, order);
  return comparison(context, noun, name, parts, order);
}

function comparison(
  context: CheckContext,
  noun: GraphQLNamedType,
  name: string,
  operators: Readonly<Record<string, GraphQLInputField>>,
  order: Order,
): FilterField {
  const path = `${noun.name}Filter.${name}`;
  const operand = operators['eq'] && getNamedType(operators['eq'].type).name;
  const read = readOf(context, path, name);
  const sortKey = sortKeyOf(context, path);
  const property = sortKey ?? (read.kind === 'property' ? read.name : read.property);
  const ordered = Object.values(order).some((key) => key.property === property);
  return {
    kind: 'comparison',
    value: isListed(context, noun, property)
      ? 'texts'
      : operand === 'String'
        ? 'text'
        : operand === 'Decimal'
          ? 'decimal'
          : 'plain',
    read,
    sortKey,
    seek: ordered ? property : null,
  };
}

/** Whether a noun has a list of values as a property, such as the aliases of a person. */
function isListed(context: CheckContext, noun: GraphQLNamedType, property: string | null): boolean {
  return membersOf(context, noun).some((type) => {
    const field = property === null ? undefined : type.getFields()[property];
    return field !== undefined && isListType(getNullableType(field.type));
  });
}

function linkFilter(
  context: CheckContext,
  noun: GraphQLNamedType,
  name: string,
  kind: 'link' | 'links',
  other: GraphQLNamedType,
  order: Order,
): FilterField | null {
  const owners = membersOf(context, noun);
  const owner = owners.find((type) => name in type.getFields());
  const entry = owner && entryOf(context, owner, name);
  const path = entry?.pattern;
  if (path?.kind !== 'path') return null;
  const item = context.stored.has(other.name) ? path.edge : path.node;
  if (item === null) return null;
  const back = Object.fromEntries(
    Object.keys(order).flatMap((by) => {
      const found = pathsBack(context, membersOf(context, other), path, noun.name, by);
      return found === null ? [] : [[by, found] as const];
    }),
  );
  return { kind, noun: other.name, path, item, ofUnion: owners.length > 1, back };
}

/** The index that holds, for each of some types, what a path leads from, in an order; null unless all share it. */
function pathsBack(
  context: CheckContext,
  owners: readonly GraphQLObjectType[],
  path: Path,
  noun: string,
  by: string,
): IndexedPaths[string] | null {
  const found = owners.map(({ name }) => {
    const there = [...context.entries.values()].filter((entry) => entry.owner === name);
    return there
      .filter((entry) => {
        const { pattern } = entry;
        return pattern.kind === 'path' && areOpposite(pattern, path);
      })
      .map((entry) => indexedPaths(context, entry)[by])
      .find((indexed) => indexed?.label === noun);
  });
  const [first] = found;
  const shared = found.every(
    (each) => each?.label === first?.label && each?.property === first?.property,
  );
  return shared ? (first ?? null) : null;
}
