import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type OperationDefinitionNode,
  type ValueNode,
} from 'graphql';
import { z } from 'zod';
import { rootFields, type OperationInput } from './plan/index.ts';

/** A subscription, read as a query about changes that have happened. It is planned once, whatever the changes are. */
export interface Subscription {
  /** What was read: fewer fields where variables of @include leave some out. */
  readonly nodes: readonly FieldNode[];
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Makes the query's result one of the subscription: a list under its response key. */
  readonly resultsOf: (result: ExecutionResult) => ExecutionResult;
}

/** The response key of a change's id beside what was asked; names that begin so are GraphQL's own. */
const CHANGE_KEY = '__change';

/** Variables of that query. No client can have one of these names, for they have a space. */
const IDS = 'changed ids';
const FIRST = 'changed first';

/** Values of its variables for changes of these ids. */
export function variablesFor(changes: readonly string[]): Readonly<Record<string, unknown>> {
  return { [IDS]: changes, [FIRST]: Math.max(changes.length, 1) };
}

/**
 * Reads a subscription operation, whose only field is `changed`. It is answered by `Query.changes`, with the
 * costs, limits and plans of any query.
 * @param known what was read of the operation before; it is returned where it is still right.
 */
export function readSubscription(
  input: OperationInput,
  known: Subscription | undefined,
): Subscription {
  const [root] = rootFields(input);
  if (root === undefined) throw new TypeError('A subscription has one field.');
  const [key, nodes] = root;
  if (known?.nodes.length === nodes.length && known.nodes.every((node, at) => node === nodes[at]))
    return known;
  const operation: OperationDefinitionNode = {
    ...input.operation,
    operation: OperationTypeNode.QUERY,
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: nodes.map((node) => readingOf(node, key)),
    },
  };
  const fragments = input.document.definitions.filter(
    ({ kind }) => kind === Kind.FRAGMENT_DEFINITION,
  );
  const document = { kind: Kind.DOCUMENT as const, definitions: [operation, ...fragments] };
  return { nodes, document, operation, resultsOf: (result) => withoutPage(result, key) };
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

function readingOf(node: FieldNode, key: string): FieldNode {
  const asked = node.selectionSet?.selections ?? [];
  return {
    kind: Kind.FIELD,
    alias: named(key),
    name: named('changes'),
    arguments: [
      argument('filter', objectOf('id', objectOf('in', variable(IDS)))),
      argument('first', variable(FIRST)),
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

const variable = (name: string): ValueNode => ({ kind: Kind.VARIABLE, name: named(name) });

const objectOf = (name: string, value: ValueNode): ValueNode => ({
  kind: Kind.OBJECT,
  fields: [{ kind: Kind.OBJECT_FIELD, name: named(name), value }],
});

const argument = (name: string, value: ValueNode) => ({
  kind: Kind.ARGUMENT as const,
  name: named(name),
  value,
});
