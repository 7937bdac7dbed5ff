import {
  getNamedType,
  getNullableType,
  isListType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import type { Argument, ArgumentKey, ArgumentRole, Origin } from '../../src/catalogue/index.ts';
import { AS_OF } from '../parse/index.ts';
import { directiveOf, rangeOf } from '../schema/index.ts';

const PAGE: ReadonlySet<string> = new Set(['first', 'after', 'last', 'before']);

/** What the engine does with each argument of a field. */
export function argumentsOf(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  origin: Origin,
  paged: boolean,
): Record<string, Argument> {
  const literals: ReadonlySet<string> = new Set(
    origin.kind === 'statement' ? origin.statement.literals : [],
  );
  return Object.fromEntries(
    field.args.map((argument) => {
      const role = roleOf(schema, argument, origin, paged);
      const choosing = choosesStatement(argument, origin);
      const key = literals.has(argument.name)
        ? 'value'
        : (choosing ?? keyOf(argument.name, role, origin));
      const condition = conditionOf(schema, argument);
      const facts = {
        ...{ role, key, range: rangeOf(schema, argument) },
        ...(condition === null ? {} : { condition, key: 'presence' as const }),
      };
      const existing = existingOf(schema, argument);
      return [
        argument.name,
        existing === null ? facts : { ...facts, existing, key: key ?? 'presence' },
      ];
    }),
  );
}

/** How the plan depends on an argument that chooses among statements; null of any other argument. */
function choosesStatement({ name, defaultValue }: GraphQLArgument, origin: Origin): ArgumentKey {
  const variants = origin.kind === 'statement' ? (origin.variants ?? []) : [];
  if (!variants.some(({ unless }) => Object.hasOwn(unless, name))) return null;
  return defaultValue == null ? 'presence' : 'value';
}

function existingOf(schema: GraphQLSchema, argument: GraphQLArgument): Existing | null {
  const { label, property } = directiveOf(schema, 'existing', argument) ?? {};
  return typeof label === 'string' && typeof property === 'string' ? { label, property } : null;
}

function conditionOf(schema: GraphQLSchema, argument: GraphQLArgument): Condition | null {
  const { field, operator } = directiveOf(schema, 'condition', argument) ?? {};
  return typeof field === 'string' && typeof operator === 'string' ? { field, operator } : null;
}

type Condition = NonNullable<Argument['condition']>;
type Existing = NonNullable<Argument['existing']>;

function roleOf(
  schema: GraphQLSchema,
  argument: GraphQLArgument,
  origin: Origin,
  paged: boolean,
): ArgumentRole {
  if (paged && PAGE.has(argument.name)) return 'page';
  if (directiveOf(schema, 'limit', argument) !== null) return 'limit';
  if (directiveOf(schema, 'search', argument) !== null) return 'search';
  if (argument.name === AS_OF) return 'day';
  const { name } = getNamedType(argument.type);
  if (name.endsWith('Filter')) return filterRole(argument, origin);
  if (name.endsWith('Order')) return 'order';
  if (name !== 'ID') return 'value';
  return isListType(getNullableType(argument.type)) ? 'ids' : 'id';
}

/** A statement tests the filter that it names; any other is about what it returns. */
function filterRole({ name }: GraphQLArgument, origin: Origin): ArgumentRole {
  const isTested = origin.kind !== 'statement' || origin.statement.parameters.includes(name);
  return isTested ? 'filter' : 'having';
}

function keyOf(name: string, role: ArgumentRole, origin: Origin): ArgumentKey {
  switch (role) {
    case 'page':
      return name === 'first' ? null : 'presence';
    case 'day':
      return 'presence';
    case 'filter':
    case 'having':
      return 'shape';
    case 'order':
      return 'value';
    case 'id':
      return origin.kind === 'node' ? 'type' : null;
    case 'ids':
    case 'limit':
    case 'search':
    case 'value':
      return null;
    default:
      return role satisfies never;
  }
}
