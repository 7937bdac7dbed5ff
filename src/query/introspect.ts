import {
  executeSync,
  Kind,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { rootFields, isIntrospection } from './plan/index.ts';

type Variables = Readonly<Record<string, unknown>>;

/** What an operation asks of the schema, and whether it asks anything else. */
export interface Introspection {
  readonly fields: readonly FieldNode[];
  readonly alone: boolean;
}

export function introspectionOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Introspection {
  const nodes = [...rootFields(schema, document, operation, variables).values()].flat();
  const fields = nodes.filter(isIntrospection);
  return { fields, alone: fields.length === nodes.length };
}

/** Has graphql-js answer what is asked of the schema, the rest of the operation left out. */
export function introspect(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  { fields }: Introspection,
): ExecutionResult {
  const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [...fields] };
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const only: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [{ ...operation, selectionSet }, ...fragments],
  };
  return executeSync({ schema, document: only, variableValues: variables });
}

/** One answer of two halves: what was read, and what was asked of the schema. */
export function merge(answer: ExecutionResult, schemaPart: ExecutionResult): ExecutionResult {
  const errors = [...(answer.errors ?? []), ...(schemaPart.errors ?? [])];
  const data = answer.data == null ? null : { ...answer.data, ...schemaPart.data };
  return errors.length > 0 ? { ...answer, errors, data } : { ...answer, data };
}
