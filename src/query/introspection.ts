import {
  executeSync,
  Kind,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type SelectionSetNode,
} from 'graphql';
import { isIntrospection, rootFields, type OperationInput } from './plan/index.ts';
import type { ViewerContext } from './viewer.ts';

/** The introspection fields of an operation, and whether it has no others. */
export interface Introspection {
  readonly fields: readonly FieldNode[];
  readonly alone: boolean;
}

/** Whether an operation may introspect the schema, whatever its variables. */
export function mayIntrospect(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field: (node) => {
      found ||= isIntrospection(node);
    },
  });
  return found;
}

export function introspectionOf(input: OperationInput): Introspection {
  const nodes = [...rootFields(input).values()].flat();
  const fields = nodes.filter(isIntrospection);
  return { fields, alone: fields.length === nodes.length };
}

/** Lets graphql-js answer an operation's introspection fields, without its other fields. */
export function introspect(
  { schema, document, operation, variables }: OperationInput,
  { fields }: Introspection,
  contextValue: ViewerContext,
): ExecutionResult {
  const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [...fields] };
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const only: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [{ ...operation, selectionSet }, ...fragments],
  };
  return executeSync({ schema, document: only, variableValues: variables, contextValue });
}

/** One result from the graph's answer and the schema's. */
export function mergeResults(graph: ExecutionResult, schema: ExecutionResult): ExecutionResult {
  const errors = [...(graph.errors ?? []), ...(schema.errors ?? [])];
  const data = graph.data == null ? null : { ...graph.data, ...schema.data };
  return errors.length > 0 ? { ...graph, errors, data } : { ...graph, data };
}
