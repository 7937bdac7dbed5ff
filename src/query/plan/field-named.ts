import { getNamedType, isObjectType, type GraphQLField, type GraphQLObjectType } from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** A field that validation has found to be there. */
export function fieldNamed(type: GraphQLObjectType, name: string): Field {
  const field = type.getFields()[name];
  if (field === undefined) throw new TypeError(`${type.name} must have the field ${name}.`);
  return field;
}

/** The object type behind a field's lists and non-nulls. */
export function objectTypeOf(field: Field): GraphQLObjectType {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) throw new TypeError(`${field.name} must be of an object type.`);
  return type;
}
