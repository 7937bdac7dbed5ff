import {
  isAbstractType,
  isObjectType,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import type { Selection } from './plan.ts';
import { planField } from './plan-field.ts';
import { selectedField, type Planner } from './planner.ts';

/** Plans what is selected of a type: for an interface or union, of each type that it may turn out to be. */
export function planSelection(
  planner: Planner,
  type: GraphQLNamedType,
  nodes: readonly FieldNode[],
): Selection {
  const types = concreteTypes(planner, type);
  const several = types.length > 1;
  return {
    types: types.map(({ name }) => name),
    byType: new Map(
      types.map((concrete) => [
        concrete.name,
        [...planner.subfields(concrete, nodes)].map(([key, fieldNodes]) =>
          selectedField(
            key,
            concrete,
            firstOf(fieldNodes),
            planField(planner, concrete, fieldNodes, several),
          ),
        ),
      ]),
    ),
  };
}

/** Sorted by name, so that the text does not depend on the order in which the schema lists them. */
function concreteTypes(planner: Planner, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isAbstractType(type))
    return [...planner.schema.getPossibleTypes(type)].sort((a, b) => (a.name < b.name ? -1 : 1));
  return isObjectType(type) ? [type] : [];
}

export function firstOf(nodes: readonly FieldNode[]): FieldNode {
  const [first] = nodes;
  if (first === undefined) throw new TypeError('A collected field has at least one node.');
  return first;
}
