import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  parseConstValue,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type OperationDefinitionNode,
} from 'graphql';
import { z } from 'zod';
import { rootFields, type OperationInput } from './plan/index.ts';

/** A subscription, read as a query about changes that have happened. */
export interface Subscription {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Makes the query's result one of the subscription: a list under its response key. */
  readonly resultsOf: (result: ExecutionResult) => ExecutionResult;
}

/** The response key of a change's id beside what was asked; names that begin so are GraphQL's own. */
const CHANGE_KEY = '__change';

/**
 * Reads a subscription operation, whose only field is `changed`. It is answered by `Query.changes`, with the
 * costs, limits and plans of any query.
 * @param changes ids
 */
export function readSubscription(input: OperationInput, changes: readonly string[]): Subscription {
  const [root] = rootFields(input);
  if (root === undefined) throw new TypeError('A subscription has one field.');
  const [key, nodes] = root;
  const operation: OperationDefinitionNode = {
    ...input.operation,
    operation: OperationTypeNode.QUERY,
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: nodes.map((node) => readingOf(node, key, changes)),
    },
  };
  const fragments = input.document.definitions.filter(
    ({ kind }) => kind === Kind.FRAGMENT_DEFINITION,
  );
  const document = { kind: Kind.DOCUMENT as const, definitions: [operation, ...fragments] };
  return { document, operation, resultsOf: (result) => withoutPage(result, key) };
}

const page = z.object({
  nodes: z.array(
    z
      .looseObject({ [CHANGE_KEY]: z.string() })
      .transform(({ [CHANGE_KEY]: change, ...value }) => ({ change, value })),
  ),
});

function withoutPage({ data, errors, ...rest }: ExecutionResult, key: string): ExecutionResult {
  const found = page.safeParse(data?.[key]).data;
  return {
    ...rest,
    ...(data == null ? {} : { data: found === undefined ? null : { [key]: found.nodes } }),
    ...(errors === undefined ? {} : { errors: errors.map(withoutNodes) }),
  };
}

/** The path of an error leads through `nodes`, which nobody asked for. */
function withoutNodes(error: GraphQLError): GraphQLError {
  const { message, path = [], nodes = null, originalError, extensions } = error;
  const [key, , ...inner] = path;
  if (key === undefined) return error;
  return new GraphQLError(message, { nodes, path: [key, ...inner], originalError, extensions });
}

function readingOf(node: FieldNode, key: string, changes: readonly string[]): FieldNode {
  const asked = node.selectionSet?.selections ?? [];
  return {
    kind: Kind.FIELD,
    alias: named(key),
    name: named('changes'),
    arguments: [
      argument('filter', `{id: {in: ${JSON.stringify(changes)}}}`),
      argument('first', String(Math.max(changes.length, 1))),
    ],
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [
        {
          kind: Kind.FIELD,
          name: named('nodes'),
          selectionSet: {
            kind: Kind.SELECTION_SET,
            selections: [
              { kind: Kind.FIELD, alias: named(CHANGE_KEY), name: named('id') },
              ...asked,
            ],
          },
        },
      ],
    },
  };
}

const named = (value: string) => ({ kind: Kind.NAME as const, value });

const argument = (name: string, value: string) => ({
  kind: Kind.ARGUMENT as const,
  name: named(name),
  value: parseConstValue(value),
});
