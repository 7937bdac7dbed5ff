import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLSchema,
} from 'graphql';
import { complaint, type Entry } from '../cypher/index.ts';
import type { Ground } from './ground.ts';

/** Every pattern has a field, and its other paths an ordering of that field or of the filter's noun. */
export function checkPatternFields({ schema, entries }: Ground): string[] {
  return [...entries.values()].flatMap((entry) => {
    const { name, owner, field, block } = entry;
    if (!hasField(schema, owner, field))
      return [complaint(block, `${owner}.${field} is nothing that schema/ has.`)];
    return hasOrdering(schema, entry)
      ? []
      : [complaint(block, `${name}: the field cannot be ordered so.`)];
  });
}

function hasField(schema: GraphQLSchema, owner: string, field: string): boolean {
  const type = schema.getType(owner);
  if (isEnumType(type)) return type.getValue(field) != null;
  return (
    (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) &&
    field in type.getFields()
  );
}

function hasOrdering(schema: GraphQLSchema, { owner, field, by }: Entry): boolean {
  if (by === null) return true;
  const order = schema.getType(`${orderOf(schema, owner, field)}Field`);
  return isEnumType(order) && order.getValue(by) != null;
}

/** `QuoteOrder`: what a field is ordered by, or the noun of a filter. */
function orderOf(schema: GraphQLSchema, owner: string, field: string): string {
  const type = schema.getType(owner);
  if (isInputObjectType(type)) return owner.replace(/Filter$/, 'Order');
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const argument = type.getFields()[field]?.args.find(({ name }) => name === 'orderBy');
  return argument === undefined ? '' : getNamedType(argument.type).name;
}
