import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { diagnostic } from '../source.ts';
import type { Entry } from '../parse/index.ts';
import { entryOf, placeOf, type CheckContext } from './context.ts';
import { storageOf } from './storage.ts';

const JUNCTIONS = new Set(['and', 'or', 'not']);

/** Every field of a noun's filter reads a property, an expression or the noun's field of that name. */
export function checkFilters(context: CheckContext): string[] {
  const { schema } = context;
  return Object.values(schema.getTypeMap())
    .filter(isInputObjectType)
    .flatMap((filter) => {
      const noun = filter.name.replace(/Filter$/, '');
      const owners = filter.name.endsWith('Filter') ? membersOf(schema, noun) : [];
      if (owners.length === 0) return [];
      return Object.values(filter.getFields()).flatMap((field) => {
        const name = `${filter.name}.${field.name}`;
        if (JUNCTIONS.has(field.name)) return [];
        if (membersOf(schema, linkedNoun(getNamedType(field.type).name)).length > 0) {
          const owner = owners.find((type) => field.name in type.getFields());
          if (owner !== undefined && entryOf(context, owner, field.name)?.pattern.kind === 'path')
            return [];
          return [
            diagnostic(
              placeOf(field),
              `${name} has no field of that name with a pattern on ${noun}.`,
            ),
          ];
        }
        const stored = storageOf(context, noun).some(({ properties }) =>
          properties.has(field.name),
        );
        if (stored || context.entries.get(name)?.pattern.kind === 'expression') return [];
        return [
          diagnostic(
            placeOf(field),
            `${name} is not a property of ${noun} and has no expression in cypher/.`,
          ),
        ];
      });
    });
}

/** `QuoteFilter` and `QuoteListFilter` → `Quote`. */
function linkedNoun(filter: string): string {
  return filter.replace(/(?:List)?Filter$/, '');
}

function membersOf(schema: GraphQLSchema, noun: string): readonly GraphQLObjectType[] {
  const type = schema.getType(noun);
  if (isAbstractType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}

/** Every value of an ordering has an expression for its key. */
export function checkOrderings({ schema, entries }: CheckContext): string[] {
  return Object.values(schema.getTypeMap())
    .filter(isEnumType)
    .filter(({ name }) => name.endsWith('OrderField'))
    .flatMap((order) =>
      order.getValues().flatMap((value) => {
        const name = `${order.name}.${value.name}`;
        if (entries.get(name)?.pattern.kind === 'expression') return [];
        return [
          diagnostic(
            placeOf(value),
            `${name} has no expression: write one in cypher/ under "// ${name}".`,
          ),
        ];
      }),
    );
}

/** Every pattern has a field, and its other access paths an ordering of that field or of the filter's noun. */
export function checkPatternFields({ schema, entries }: CheckContext): string[] {
  return [...entries.values()].flatMap((entry) => {
    const { name, owner, field, block } = entry;
    if (!hasField(schema, owner, field))
      return [diagnostic(block, `schema/ has no ${owner}.${field}.`)];
    return hasOrdering(schema, entry)
      ? []
      : [diagnostic(block, `${name}: the field has no such ordering.`)];
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
