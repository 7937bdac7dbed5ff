import {
  getNamedType,
  isObjectType,
  type ASTNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type NameNode,
} from 'graphql';
import { directiveOf } from '../schema/index.ts';
import { isConnection, type Entry, type Model } from '../parse/index.ts';
import type { Place } from '../source.ts';

/** What everything is checked against. */
export interface CheckContext {
  readonly schema: GraphQLSchema;
  readonly model: Model;
  /** Types whose objects are relationships, and their relationship type. */
  readonly stored: ReadonlyMap<string, string>;
  readonly entries: ReadonlyMap<string, Entry>;
}

/** A field that stands for something stored, rather than for a part of paging. */
export interface OwnField {
  readonly type: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly name: string;
}

/** The pattern of a field: that of its type, or of an interface that the type implements. */
export function entryOf(
  { entries }: CheckContext,
  type: { readonly name: string; getInterfaces(): readonly { readonly name: string }[] },
  field: string,
): Entry | undefined {
  return [type, ...type.getInterfaces()]
    .map(({ name }) => entries.get(`${name}.${field}`))
    .find((entry) => entry !== undefined);
}

/** Where schema/ defines something. */
export function placeOf(definition: {
  readonly astNode?: (ASTNode & { readonly name: NameNode }) | null | undefined;
}): Place {
  const loc = definition.astNode?.name.loc;
  return { file: loc?.source.name ?? 'schema/', line: loc?.startToken.line ?? 1 };
}

/** The object types that the graph is behind: without those of introspection, and of the request itself. */
export function objectTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith('__'))
    .filter((type) => type !== schema.getMutationType() && type !== schema.getSubscriptionType())
    .filter((type) => !isUnstored(schema, type));
}

/** Whether objects of a type are made from the request: schema/ marks it with @unstored. */
export function isUnstored(schema: GraphQLSchema, type: GraphQLNamedType): boolean {
  return isObjectType(type) && directiveOf(schema, 'unstored', type) !== null;
}

/** The type of a connection's edges. */
export function edgeOf(connection: GraphQLObjectType): GraphQLObjectType | null {
  const edges = connection.getFields()['edges'];
  const type = edges && getNamedType(edges.type);
  return isObjectType(type) ? type : null;
}

/** The types of the edges of all connections. */
export function edgeTypes(schema: GraphQLSchema): Set<GraphQLObjectType | null> {
  return new Set(objectTypes(schema).filter(isConnection).map(edgeOf));
}

/** Whether code computes a field from what is read: schema/ marks it with @derived. */
export function isDerived(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): boolean {
  return directiveOf(schema, 'derived', field) !== null;
}

/** The own fields of every object type but Query, whose fields have no parent. */
export function ownFields(schema: GraphQLSchema): OwnField[] {
  const edges = edgeTypes(schema);
  const derived = derivedTypes(schema);
  return objectTypes(schema)
    .filter(
      (type) => type !== schema.getQueryType() && type.name !== 'PageInfo' && !isConnection(type),
    )
    .filter((type) => !derived.has(type))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ name }) => !edges.has(type) || (name !== 'node' && name !== 'cursor'))
        .map((field) => ({ type, field, name: `${type.name}.${field.name}` })),
    );
}

/** Types whose objects code makes, and which are stored nowhere for that reason. */
function derivedTypes(schema: GraphQLSchema): Set<GraphQLNamedType> {
  return new Set(
    objectTypes(schema).flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => isDerived(schema, field))
        .map((field) => getNamedType(field.type)),
    ),
  );
}
