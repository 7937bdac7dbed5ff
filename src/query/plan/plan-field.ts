import {
  getNamedType,
  GraphQLNonNull,
  isLeafType,
  isListType,
  isNullableType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLType,
} from 'graphql';
import type { EmbeddedPlan, FieldPlan, Origin, ScalarPlan } from './plan.ts';
import { expressionOf, patternOf } from './catalogue.ts';
import { planConnection } from './plan-connection.ts';
import { firstOf, planSelection } from './plan-selection.ts';
import type { Planner } from './planner.ts';

/** Plans one field of a type. `guarded`: its parent may turn out to be of another type. */
export function planField(
  planner: Planner,
  parent: GraphQLObjectType,
  nodes: readonly FieldNode[],
  guarded: boolean,
): FieldPlan {
  const node = firstOf(nodes);
  if (node.name.value === '__typename') return { kind: 'typename' };
  const field = fieldOf(parent, node);
  const type = getNamedType(field.type);
  if (isLeafType(type)) return scalar(parent, field.name, type);

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
      : { kind: 'statement', name, statement: pattern };
  const plan = planFrom(planner, origin, parent, field, nodes);
  planner.shared.set(shared, plan);
  return plan;
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
  const site = field.args.length > 0 ? { node: firstOf(nodes), field: field.name } : null;
  const selection = planSelection(planner, type, nodes);
  const list = unwrapped(field.type);
  return isListType(list)
    ? { kind: 'list', origin, site, selection, nullableItems: isNullableType(list.ofType) }
    : { kind: 'link', origin, site, selection };
}

export function fieldOf(
  parent: GraphQLObjectType,
  node: FieldNode,
): GraphQLField<unknown, unknown> {
  const field = parent.getFields()[node.name.value];
  if (field === undefined) throw new TypeError(`${parent.name} has no field ${node.name.value}.`);
  return field;
}

function scalar(parent: GraphQLObjectType, name: string, type: ScalarPlan['type']): ScalarPlan {
  const expression = expressionOf(`${parent.name}.${name}`);
  return { kind: 'scalar', type, expression, property: expression === null ? name : null };
}

function embedded(
  planner: Planner,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): EmbeddedPlan {
  const type = getNamedType(field.type);
  if (!('getFields' in type) || !('getInterfaces' in type) || !('isTypeOf' in type))
    throw new TypeError(`${field.name} must be of an object type to be read from its parent.`);
  const presence = Object.values(type.getFields()).flatMap((part) => {
    const leaf = getNamedType(part.type);
    return isLeafType(leaf) ? [scalar(type, part.name, leaf)] : [];
  });
  return { kind: 'embedded', presence, selection: planSelection(planner, type, nodes) };
}

function unwrapped(type: GraphQLType): GraphQLType {
  return type instanceof GraphQLNonNull ? type.ofType : type;
}
