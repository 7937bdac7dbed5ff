import { getNamedType, type FieldNode, type GraphQLField, type GraphQLObjectType } from 'graphql';
import type { ConnectionField, ConnectionPlan, EdgeField, Origin, PageInfoField } from './plan.ts';
import { pageShape } from './page-shape.ts';
import { fieldNamed, objectTypeOf } from './field-named.ts';
import { planField } from './plan-field.ts';
import { firstOf, planSelection } from './plan-selection.ts';
import { selectedField, type Planner } from './planner.ts';

/** Plans a page: its edges, nodes, pageInfo and totalCount, as far as they are selected. */
export function planConnection(
  planner: Planner,
  origin: Origin,
  parent: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): ConnectionPlan {
  const node = firstOf(nodes);
  const type = objectTypeOf(field);
  const nodeType = getNamedType(fieldNamed(type, 'nodes').type).name;
  const values = planner.argumentsOf(parent, node);
  // That of a statement has been told of as the statement's own.
  if (origin.kind !== 'statement') planner.filters.add(values['filter']);
  return {
    kind: 'connection',
    origin,
    site: { node },
    page: pageShape(field, nodeType, values, origin),
    fields: [...planner.subfields(type, nodes)].map(([key, fieldNodes]) =>
      connectionField(planner, type, key, fieldNodes),
    ),
  };
}

function connectionField(
  planner: Planner,
  type: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
): ConnectionField {
  const name = firstOf(nodes).name.value;
  switch (name) {
    case '__typename':
      return { key, kind: 'typename', value: type.name };
    case 'totalCount':
      return { key, kind: 'totalCount' };
    case 'nodes':
      return {
        key,
        kind: 'nodes',
        selection: planSelection(planner, getNamedType(fieldNamed(type, name).type), nodes),
      };
    case 'pageInfo':
      return {
        key,
        kind: 'pageInfo',
        info: pageInfo(planner, objectTypeOf(fieldNamed(type, name)), nodes),
      };
    case 'edges':
      return {
        key,
        kind: 'edges',
        edge: edge(planner, objectTypeOf(fieldNamed(type, name)), nodes),
      };
    default:
      throw new TypeError(`${type.name}.${name} is not part of a connection.`);
  }
}

function edge(planner: Planner, type: GraphQLObjectType, nodes: readonly FieldNode[]): EdgeField[] {
  return [...planner.subfields(type, nodes)].map(([key, fieldNodes]) => {
    const node = firstOf(fieldNodes);
    switch (node.name.value) {
      case 'cursor':
        return { key, kind: 'cursor' };
      case 'node':
        return {
          key,
          kind: 'node',
          selection: planSelection(
            planner,
            getNamedType(fieldNamed(type, node.name.value).type),
            fieldNodes,
          ),
        };
      default:
        return {
          key,
          kind: 'own',
          field: selectedField(key, type, node, planField(planner, type, fieldNodes, false)),
        };
    }
  });
}

const PAGE_INFO = [
  'hasNextPage',
  'hasPreviousPage',
  'startCursor',
  'endCursor',
  '__typename',
] as const;

function pageInfo(
  planner: Planner,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): PageInfoField[] {
  return [...planner.subfields(type, nodes)].flatMap(([key, fieldNodes]) =>
    PAGE_INFO.filter((name) => name === firstOf(fieldNodes).name.value).map((name) => ({
      key,
      name,
    })),
  );
}
