import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import type { Catalogue } from '../../catalogue/index.ts';
import type { ArgumentsOf, ArgumentSite } from '../arguments.ts';
import { asOf } from '../as-of.ts';
import { canonicalKey, sortedByKey } from './canonical-key.ts';
import { planField } from './plan-field.ts';
import type { FieldPlan, SelectedField } from './plan.ts';
import { firstOf, Planner, selectedField } from './planner.ts';

/** One operation with one set of variables. */
export interface OperationInput {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An operation's root fields by response key, without those that are skipped. */
export function rootFields({
  schema,
  document,
  operation,
  variables,
}: OperationInput): Map<string, readonly FieldNode[]> {
  const { selectionSet } = operation;
  const type = schema.getRootType(operation.operation);
  if (type == null) throw new TypeError(`The schema has no ${operation.operation} type.`);
  return collectFields(schema, fragmentsOf(document), variables, type, selectionSet);
}

/** The root fields of an operation, and the days that they are answered for. */
export interface PlannedRoot {
  readonly fields: readonly SelectedField[];
  readonly days: readonly Day[];
}

/** A parameter for a day, named by its place among the root fields, and the field that has it as an argument. */
export interface Day {
  readonly name: string;
  readonly site: ArgumentSite;
}

/** Plans the root fields of a query operation, without introspection. */
export function planRoot(
  input: OperationInput,
  catalogue: Catalogue,
  argumentsOf: ArgumentsOf,
): PlannedRoot {
  const { schema, document, variables } = input;
  const type = queryType(schema);
  const fragments = fragmentsOf(document);
  const given = { schema, catalogue, fragments, variables, argumentsOf };
  const roots = [...rootFields(input)].filter(([, nodes]) => !isIntrospection(firstOf(nodes)));
  const planOf = (planner: Planner, nodes: readonly FieldNode[], day: string | null) =>
    planField(day === null ? planner : planner.by(asOf(catalogue, `$${day}`)), type, nodes, false);
  const dayed = roots
    .map(([, nodes]) => nodes)
    .filter((nodes) => argumentsOf({ node: firstOf(nodes) })[AS_OF] != null);
  const days = numbered(dayed, (nodes) => planOf(new Planner(given), nodes, AS_OF));
  const planner = new Planner(given);
  const fields = roots.map(([key, nodes]) => {
    const node = firstOf(nodes);
    const day = days.find(({ site }) => site.node === node)?.name ?? null;
    return selectedField(key, type, node, planOf(planner, nodes, day));
  });
  return { fields, days };
}

/** Numbers fields with a day by what they ask, so that the statement's text does not depend on their order. */
function numbered(
  fields: readonly (readonly FieldNode[])[],
  planOf: (nodes: readonly FieldNode[]) => FieldPlan,
): Day[] {
  const ordered =
    fields.length < 2 ? fields : sortedByKey(fields, (nodes) => canonicalKey(planOf(nodes)));
  return ordered.map((nodes, at) => ({
    name: `${AS_OF}${at}`,
    site: { node: firstOf(nodes), arguments: {} },
  }));
}

/** The argument of root fields for a day. */
export const AS_OF = 'asOf';

/**
 * The root fields that read nothing of the graph. They are about the schema (`_service` is that of a
 * subgraph), or about the request itself.
 */
const INTROSPECTION: ReadonlySet<string> = new Set(['__schema', '__type', '_service', 'viewer']);

export function isIntrospection(node: FieldNode): boolean {
  return INTROSPECTION.has(node.name.value);
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
