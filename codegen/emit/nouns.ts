import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
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
import { entryOf, type Ground } from '../check/ground.ts';
import type { FactBuilder } from './catalogue.ts';
import { directiveOf } from './directive.ts';
import { areOpposite } from './patterns.ts';

type Order = Readonly<Record<string, Expression>>;

/** Everything that is stored, and every union and interface of such types. */
export function nounsOf(ground: Ground, facts: FactBuilder): Record<string, Noun> {
  return Object.fromEntries(
    Object.values(ground.schema.getTypeMap())
      .filter((type) => membersOf(ground, type).length > 0)
      .map((type) => [type.name, nounOf(ground, facts, type)]),
  );
}

function nounOf(ground: Ground, facts: FactBuilder, type: GraphQLNamedType): Noun {
  const { schema, stored } = ground;
  const members = membersOf(ground, type).map(({ name }) => name);
  const storedAs = stored.get(type.name) ?? null;
  const order = orderOf(ground, facts, type.name);
  const filter = schema.getType(`${type.name}Filter`);
  return {
    label: labelOf(ground, members),
    storedAs,
    linkedToFew: isObjectType(type) && directiveOf(schema, 'linkedToFew', type) !== null,
    linkTypes: linkTypesOf(ground, storedAs === null ? members : []),
    filter: isInputObjectType(filter) ? filterOf(ground, facts, type, filter, order ?? {}) : null,
    order,
  };
}

/** The relationship types of the model that lead from or to nodes of some kinds. */
function linkTypesOf({ model }: Ground, kinds: readonly string[]): string[] {
  const types = model.ends
    .filter(({ from, to }) =>
      [...from, ...to].some((label) =>
        [...(model.kinds.get(label) ?? [])].some((kind) => kinds.includes(kind)),
      ),
    )
    .map(({ type }) => type);
  return [...new Set(types)].sort();
}

/** The object types that a type is or may be, where all of them are stored. */
function membersOf({ schema, stored, model }: Ground, type: GraphQLNamedType): GraphQLObjectType[] {
  const types = isAbstractType(type)
    ? schema.getPossibleTypes(type)
    : isObjectType(type)
      ? [type]
      : [];
  const all = types.every(({ name }) => stored.has(name) || model.labels.has(name));
  return all ? [...types] : [];
}

/** The narrowest label that all of some kinds carry. */
function labelOf({ model }: Ground, kinds: readonly string[]): string | null {
  const [label] = [...model.kinds]
    .filter(([, carriers]) => kinds.length > 0 && kinds.every((kind) => carriers.has(kind)))
    .sort(([, one], [, other]) => one.size - other.size);
  return label?.[0] ?? null;
}

function orderOf({ schema }: Ground, facts: FactBuilder, noun: string): Order | null {
  const fields = schema.getType(`${noun}OrderField`);
  if (!isEnumType(fields)) return null;
  return Object.fromEntries(
    fields.getValues().flatMap(({ name }) => {
      const expression = facts.expression(`${noun}OrderField.${name}`);
      return expression === null ? [] : [[name, expression] as const];
    }),
  );
}

function filterOf(
  ground: Ground,
  facts: FactBuilder,
  noun: GraphQLNamedType,
  filter: GraphQLInputObjectType,
  order: Order,
): Record<string, FilterField> {
  return Object.fromEntries(
    Object.values(filter.getFields()).flatMap((field) => {
      const fact = filterField(ground, facts, noun, field, order);
      return fact === null ? [] : [[field.name, fact] as const];
    }),
  );
}

function filterField(
  ground: Ground,
  facts: FactBuilder,
  noun: GraphQLNamedType,
  field: GraphQLInputField,
  order: Order,
): FilterField | null {
  const { name } = field;
  if (name === 'and' || name === 'or' || name === 'not') return { kind: name };
  const type = getNamedType(field.type);
  const parts = isInputObjectType(type) ? type.getFields() : {};
  const linked = 'some' in parts || 'none' in parts ? 'links' : 'link';
  const other = ground.schema.getType(type.name.replace(/(?:List)?Filter$/, ''));
  if (other !== undefined && membersOf(ground, other).length > 0)
    return linkFilter(ground, facts, noun, field.name, linked, other, order);
  return comparison(ground, facts, `${noun.name}Filter.${name}`, name, parts, order);
}

function comparison(
  ground: Ground,
  facts: FactBuilder,
  path: string,
  name: string,
  operators: Readonly<Record<string, GraphQLInputField>>,
  order: Order,
): FilterField {
  const operand = operators['eq'] && getNamedType(operators['eq'].type).name;
  const read = facts.read(path, name);
  const sortKey = sortKeyOf(ground, facts, path);
  const property = sortKey ?? (read.kind === 'property' ? read.name : read.property);
  const ordered = Object.values(order).some((key) => key.property === property);
  return {
    kind: 'comparison',
    value: operand === 'String' ? 'text' : operand === 'Decimal' ? 'decimal' : 'plain',
    read,
    sortKey,
    seek: ordered ? property : null,
  };
}

function sortKeyOf({ entries }: Ground, facts: FactBuilder, path: string): string | null {
  const entry = [...entries.values()].find(
    ({ name, by }) => by !== null && name === `${path} by ${by}`,
  );
  const pattern = entry && facts.patternOf(entry);
  return pattern?.kind === 'expression' ? pattern.property : null;
}

function linkFilter(
  ground: Ground,
  facts: FactBuilder,
  noun: GraphQLNamedType,
  name: string,
  kind: 'link' | 'links',
  other: GraphQLNamedType,
  order: Order,
): FilterField | null {
  const owners = membersOf(ground, noun);
  const owner = owners.find((type) => name in type.getFields());
  const entry = owner && entryOf(ground, owner, name);
  const path = entry && facts.patternOf(entry);
  if (path?.kind !== 'path') return null;
  const item = ground.stored.has(other.name) ? path.edge : path.node;
  if (item === null) return null;
  const back = Object.fromEntries(
    Object.keys(order).flatMap((by) => {
      const found = pathsBack(ground, facts, membersOf(ground, other), path, noun.name, by);
      return found === null ? [] : [[by, found] as const];
    }),
  );
  return { kind, noun: other.name, path, item, ofUnion: owners.length > 1, back };
}

/** The index that holds, for each of some types, what a path leads from, in an order; null unless all share it. */
function pathsBack(
  { entries }: Ground,
  facts: FactBuilder,
  owners: readonly GraphQLObjectType[],
  path: Path,
  noun: string,
  by: string,
): IndexedPaths[string] | null {
  const found = owners.map(({ name }) => {
    const there = [...entries.values()].filter((entry) => entry.owner === name);
    return there
      .filter((entry) => {
        const plain = facts.patternOf(entry);
        return plain.kind === 'path' && areOpposite(plain, path);
      })
      .map((entry) => facts.indexed(entry)[by])
      .find((indexed) => indexed?.label === noun);
  });
  const [first] = found;
  const shared = found.every(
    (each) => each?.label === first?.label && each?.property === first?.property,
  );
  return shared ? (first ?? null) : null;
}
