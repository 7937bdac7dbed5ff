import {
  getNamedType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { isDerived } from './derived.ts';

/** A field that stands for something stored, rather than for a part of paging. */
export interface OwnField {
  readonly type: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly name: string;
}

/** Every such field of every object type; those of Query start from nothing and are left out. */
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

/** The types that objects are of, without those of introspection. */
export function objectTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'));
}

/** Whether a type is a page; the schema names pages so. */
export function isConnection({ name }: { readonly name: string }): boolean {
  return name.endsWith('Connection');
}

/** The type of a connection's edges. */
export function edgeOf(connection: GraphQLObjectType): GraphQLObjectType | null {
  const edges = connection.getFields()['edges'];
  const type = edges && getNamedType(edges.type);
  return isObjectType(type) ? type : null;
}

/** Types whose objects are made by code, and so stored nowhere. */
function derivedTypes(schema: GraphQLSchema): Set<GraphQLNamedType> {
  return new Set(
    objectTypes(schema).flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => isDerived(schema, field))
        .map((field) => getNamedType(field.type)),
    ),
  );
}

function edgeTypes(schema: GraphQLSchema): Set<GraphQLObjectType | null> {
  return new Set(objectTypes(schema).filter(isConnection).map(edgeOf));
}
