import {
  getNamedType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { labelOf, NODE_TYPES, typeOfId } from '../../model/index.ts';
import { BadUserInput } from '../errors.ts';
import type { FieldPlan, Origin, SelectedField } from './plan.ts';
import { patternOf } from './catalogue.ts';
import { fieldNamed } from './field-named.ts';
import { planField, planFrom } from './plan-field.ts';
import { firstOf } from './plan-selection.ts';
import { Planner, selectedField } from './planner.ts';

/** An operation's own fields by response key, those that are skipped left out. */
export function rootFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Map<string, readonly FieldNode[]> {
  return collectFields(
    schema,
    fragmentsOf(document),
    variables,
    queryType(schema),
    operation.selectionSet,
  );
}

/** Plans a query operation's own fields, introspection left out. */
export function planRoot(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): SelectedField[] {
  const type = queryType(schema);
  const planner = new Planner(schema, fragmentsOf(document), variables);
  return [...rootFields(schema, document, operation, variables)]
    .filter(([, nodes]) => !isIntrospection(firstOf(nodes)))
    .map(([key, nodes]) =>
      selectedField(key, type, firstOf(nodes), planRootField(planner, type, nodes)),
    );
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  return Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
}

function queryType(schema: GraphQLSchema): GraphQLObjectType {
  const type = schema.getQueryType();
  if (type == null) throw new TypeError('The schema has no query type.');
  return type;
}

export function isIntrospection(node: FieldNode): boolean {
  return node.name.value === '__schema' || node.name.value === '__type';
}

function planRootField(
  planner: Planner,
  query: GraphQLObjectType,
  nodes: readonly FieldNode[],
): FieldPlan {
  const node = firstOf(nodes);
  if (node.name.value === '__typename') return { kind: 'typename' };
  const field = fieldNamed(query, node.name.value);
  const found = patternOf(query, field.name);
  if (found !== null) return planField(planner, query, nodes, false);
  const type = getNamedType(field.type);
  const label = type.name.endsWith('Connection') ? type.name.replace(/Connection$/, '') : type.name;
  if (label === 'Node') return planNode(planner, query, nodes);
  return planFrom(planner, { kind: 'label', label }, query, field, nodes);
}

/** `node(id)`: the id says of which type it is, so that it is one seek and the plan one of a type. */
function planNode(
  planner: Planner,
  query: GraphQLObjectType,
  nodes: readonly FieldNode[],
): FieldPlan {
  const node = firstOf(nodes);
  const label = labelOfId(planner.argumentsOf(query, node)['id']);
  const type = planner.schema.getType(label);
  if (!isObjectType(type)) throw new TypeError(`The schema has no type ${label}.`);
  const origin: Origin = { kind: 'label', label };
  return planFrom(planner, origin, query, { ...fieldNamed(query, node.name.value), type }, nodes);
}

/** @throws {BadUserInput} where the id names no type. */
export function labelOfId(id: unknown): string {
  const type = typeof id === 'string' ? typeOfId(id) : undefined;
  if (type === undefined)
    throw new BadUserInput(
      `id must be of the form <type>:<key>, type one of ${NODE_TYPES.join(', ')}; it is ${JSON.stringify(id)}.`,
    );
  return labelOf(type);
}
