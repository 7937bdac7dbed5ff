import { getNamedType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';

/** The type of the objects that a field leads to: of a connection, that of its nodes. */
export function targetOf(schema: GraphQLSchema, owner: string, field: string): string | null {
  const type = schema.getType(owner);
  const found = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : undefined;
  if (found === undefined) return null;
  const target = getNamedType(found.type);
  const nodes =
    isObjectType(target) && target.name.endsWith('Connection')
      ? target.getFields()['nodes']
      : undefined;
  return nodes === undefined ? target.name : getNamedType(nodes.type).name;
}
