import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import type {
  Catalogue,
  Field,
  LinkedField,
  Origin,
  Pattern,
  StatementVariant,
  TypeKind,
  Validity,
} from '../../src/catalogue/index.ts';
import {
  edgeTypes,
  entryOf,
  isDerived,
  isUnstored,
  objectTypes,
  type CheckContext,
} from '../check/index.ts';
import { AS_OF, filteredNoun, isConnection, itemTypeOf, type Entry } from '../parse/index.ts';
import { indexedPaths, readOf } from './access.ts';
import { directiveOf } from '../schema/index.ts';
import { argumentsOf } from './arguments.ts';
import { nounsOf } from './nouns.ts';

/** What the Cursor Connections specification gives every connection, and totalCount. */
const OF_EVERY_CONNECTION: ReadonlySet<string> = new Set([
  'edges',
  'nodes',
  'pageInfo',
  'totalCount',
]);

type SchemaField = GraphQLField<unknown, unknown>;

/** What generation tells the engine about every field, noun and type. Nothing may contradict. */
export function catalogueOf(context: CheckContext, validity: Validity): Catalogue {
  return {
    fields: fieldsOf(context),
    nouns: nounsOf(context),
    types: typeKinds(context),
    pageSize: pageSize(context),
    validity,
  };
}

function fieldsOf(context: CheckContext): Record<string, Field> {
  const edges = edgeTypes(context.schema);
  return Object.fromEntries(
    objectTypes(context.schema)
      .filter((type) => type.name !== 'PageInfo')
      .flatMap((type) =>
        Object.values(type.getFields())
          .filter(({ name }) => !edges.has(type) || (name !== 'node' && name !== 'cursor'))
          .filter(({ name }) => !isConnection(type) || !OF_EVERY_CONNECTION.has(name))
          .flatMap((field) => {
            const fact = fieldOf(context, type, field);
            return fact === null ? [] : [[`${type.name}.${field.name}`, fact] as const];
          }),
      ),
  );
}

/** Null for the fields of objects that code makes, and for those that lead to what is not stored. */
function fieldOf(context: CheckContext, type: GraphQLObjectType, field: SchemaField): Field | null {
  const target = getNamedType(field.type);
  if (isUnstored(context.schema, target)) return null;
  const read = readOf(context, `${type.name}.${field.name}`, field.name);
  if (isDerived(context.schema, field)) return { kind: 'derived', read, type: target.name };
  if (isLeafType(target)) return { kind: 'scalar', read };
  const entry = entryOf(context, type, field.name);
  if (entry?.pattern.kind === 'embedded') {
    const origin = { kind: 'label', label: target.name } as const;
    const args = argumentsOf(context.schema, field, origin, false);
    return { kind: 'embedded', type: target.name, arguments: args };
  }
  const origin =
    entry === undefined ? rootOrigin(context, type, field) : originOf(context, entry, type, field);
  return origin === null ? null : linkedField(context, field, origin, entry);
}

function originOf(
  context: CheckContext,
  { name, owner, pattern }: Entry,
  type: GraphQLObjectType,
  field: SchemaField,
): Origin | null {
  const own = owner === type.name;
  switch (pattern.kind) {
    case 'path': {
      const asOf = asOfOf(context, name);
      return {
        ...{ kind: 'path', name, own, path: pattern },
        ...(asOf?.kind === 'path' ? { asOf } : {}),
      };
    }
    case 'statement': {
      const variants = variantsOf(context, name, field);
      const asOf = hasDay(field) ? null : asOfOf(context, name);
      return {
        ...{ kind: 'statement', name, own, statement: pattern },
        ...(variants.length === 0 ? {} : { variants }),
        ...(asOf?.kind === 'statement' ? { asOf } : {}),
      };
    }
    case 'expression':
    case 'embedded':
      return null;
    default:
      return pattern satisfies never;
  }
}

/** What stands in for a pattern where a field above has a day. */
function asOfOf({ entries }: CheckContext, name: string): Pattern | null {
  return entries.get(`${name} with ${AS_OF}`)?.pattern ?? null;
}

function hasDay({ args }: SchemaField): boolean {
  return args.some(({ name }) => name === AS_OF);
}

/** The statements that stand in for a field's own, in the order in which cypher/ has them. */
function variantsOf(
  { entries }: CheckContext,
  name: string,
  { args }: SchemaField,
): StatementVariant[] {
  return [...entries.values()].flatMap(({ name: other, given, pattern }) => {
    if (given.length === 0 || pattern.kind !== 'statement') return [];
    if (other !== `${name} with ${given.join(', ')}`) return [];
    const usual = (argument: string) => args.find((arg) => arg.name === argument)?.defaultValue;
    const unless = given.map((argument) => [argument, usual(argument) ?? null] as const);
    return [{ unless: Object.fromEntries(unless), statement: pattern }];
  });
}

function rootOrigin(
  { schema }: CheckContext,
  type: GraphQLObjectType,
  field: SchemaField,
): Origin | null {
  if (type !== schema.getQueryType()) return null;
  const items = itemTypeOf(field);
  return isAbstractType(items) ? { kind: 'node' } : { kind: 'label', label: items.name };
}

function linkedField(
  context: CheckContext,
  field: SchemaField,
  origin: Origin,
  entry: Entry | undefined,
): LinkedField {
  const paged = isConnection(getNamedType(field.type));
  const list = isListType(getNullableType(field.type));
  const type = itemTypeOf(field).name;
  const noun = (origin.kind === 'statement' ? null : filteredNoun(field)) ?? type;
  return {
    kind: paged ? 'connection' : list ? 'list' : 'link',
    type,
    origin,
    arguments: argumentsOf(context.schema, field, origin, paged),
    page: paged
      ? {
          noun,
          ofEdge: context.stored.has(noun),
          repeatsNodes: repeatsNodes(context, noun, entry),
          indexed: entry === undefined ? {} : indexedPaths(context, entry),
        }
      : null,
  };
}

/** A relationship type that the schema has as a type may lead to one node several times. */
function repeatsNodes({ stored }: CheckContext, noun: string, entry: Entry | undefined): boolean {
  const path = entry?.pattern.kind === 'path' ? entry.pattern : null;
  if (stored.has(noun) || path === null || path.edge === null || path.item === 'edge') return false;
  const several = new Set(stored.values());
  return path.chains.some(({ hops }) =>
    hops.some(
      ({ variable, types }) => variable === path.edge && types.some((type) => several.has(type)),
    ),
  );
}

function typeKinds({ schema }: CheckContext): Record<string, TypeKind> {
  const edges = edgeTypes(schema);
  const kindOf = (type: GraphQLObjectType): TypeKind => {
    if (isConnection(type)) return 'connection';
    if (edges.has(type)) return 'edge';
    return type.name === 'PageInfo' ? 'pageInfo' : 'object';
  };
  const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType);
  return Object.fromEntries([
    ...objectTypes(schema).map((type) => [type.name, kindOf(type)] as const),
    ...abstract.map(({ name }) => [name, 'abstract'] as const),
  ]);
}

/** How many entries a page has: every connection takes the same arguments. */
function pageSize({ schema }: CheckContext): Catalogue['pageSize'] {
  const [first] = objectTypes(schema).flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) =>
      isConnection(getNamedType(field.type))
        ? field.args.filter(({ name }) => name === 'first')
        : [],
    ),
  );
  const range = first === undefined ? null : directiveOf(schema, 'range', first);
  const { default: usual, max } = range ?? {};
  return typeof usual === 'number' && typeof max === 'number'
    ? { default: usual, max }
    : { default: 0, max: 0 };
}
