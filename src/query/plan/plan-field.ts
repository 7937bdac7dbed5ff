import {
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNullableType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { isDerived } from '../derived-fields.ts';
import type { Statement } from '../pattern.ts';
import type { DerivedPlan, EmbeddedPlan, FieldPlan, Origin, ScalarPlan } from './plan.ts';
import { expressionOf, patternOf } from './catalogue.ts';
import { fieldNamed, objectTypeOf } from './field-named.ts';
import { planConnection } from './plan-connection.ts';
import { firstOf, planSelection } from './plan-selection.ts';
import type { Planner } from './planner.ts';
import { statementOrigin } from './statement-origin.ts';

/** Plans one field of a type. `guarded`: its parent may turn out to be of another type. */
export function planField(
  planner: Planner,
  parent: GraphQLObjectType,
  nodes: readonly FieldNode[],
  guarded: boolean,
): FieldPlan {
  const node = firstOf(nodes);
  if (node.name.value === '__typename') return { kind: 'typename' };
  const field = fieldNamed(parent, node.name.value);
  const type = getNamedType(field.type);
  if (isDerived(`${parent.name}.${field.name}`)) return derived(planner, parent, field, nodes);
  if (isLeafType(type)) return scalar(parent, field.name);

  const found = patternOf(parent, field.name);
  if (found === null)
    throw new TypeError(`${parent.name}.${field.name} has no pattern in cypher/.`);
  const { name, pattern } = found;
  if (pattern.kind === 'embedded') return embedded(planner, field, nodes);
  if (pattern.kind === 'expression')
    throw new TypeError(`${name} must be a pattern, not an expression.`);

  const shared = `${name}#${planner.numbersOf(nodes)}`;
  const known = planner.shared.get(shared);
  if (known !== undefined) return known;
  const own = name.startsWith(`${parent.name}.`);
  const origin: Origin =
    pattern.kind === 'path'
      ? { kind: 'path', name, path: pattern, guard: guarded && own }
      : statementFor(planner, name, pattern, parent, node);
  const plan = planFrom(planner, origin, parent, field, nodes);
  planner.shared.set(shared, plan);
  return plan;
}

function statementFor(
  planner: Planner,
  name: string,
  statement: Statement,
  parent: GraphQLObjectType,
  node: FieldNode,
): Origin {
  const values = planner.argumentsOf(parent, node);
  planner.filters.add(values['filter']);
  return statementOrigin(name, statement, fieldNamed(parent, node.name.value), values);
}

/** Plans a field whose nodes have an origin: a page, a list, or one node. */
export function planFrom(
  planner: Planner,
  origin: Origin,
  parent: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): FieldPlan {
  const type = getNamedType(field.type);
  if (type.name.endsWith('Connection'))
    return planConnection(planner, origin, parent, field, nodes);
  const site = field.args.length > 0 ? { node: firstOf(nodes) } : null;
  const selection = planSelection(planner, type, nodes);
  const list = getNullableType(field.type);
  return isListType(list)
    ? { kind: 'list', origin, site, selection, nullableItems: isNullableType(list.ofType) }
    : { kind: 'link', origin, site, selection };
}

function scalar(parent: GraphQLObjectType, name: string): ScalarPlan {
  const expression = expressionOf(`${parent.name}.${name}`);
  return { kind: 'scalar', expression, property: expression === null ? name : null };
}

function derived(
  planner: Planner,
  parent: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): DerivedPlan {
  const type = getNamedType(field.type);
  const fields = isObjectType(type)
    ? [...planner.subfields(type, nodes)].map(([key, [first]]) => ({
        key,
        name: first?.name.value ?? '',
      }))
    : null;
  const input = scalar(parent, field.name);
  return { kind: 'derived', name: `${parent.name}.${field.name}`, type: type.name, input, fields };
}

function embedded(
  planner: Planner,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): EmbeddedPlan {
  const type = objectTypeOf(field);
  const presence = Object.values(type.getFields())
    .filter((part) => isLeafType(getNamedType(part.type)))
    .map((part) => scalar(type, part.name));
  return { kind: 'embedded', presence, selection: planSelection(planner, type, nodes) };
}
