import { randomUUID } from 'node:crypto';
import {
  getArgumentValues,
  getNamedType,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { ArgumentValues } from './arguments.ts';
import { BadUserInput } from './errors.ts';
import { rootFields, type OperationInput } from './plan/index.ts';

/** A change that an operation asks for. */
export interface Change {
  /** The field of Mutation. */
  readonly field: string;
  /** Coerced by graphql-js. */
  readonly arguments: ArgumentValues;
  /** The id of what the change makes, or of what it changes; by it, that is then read. */
  readonly id: string;
  /** Who asks for it, if that is known. */
  readonly by: string | null;
  /** Answers a query about the graph as it was before the change: its data. */
  readonly ask: (query: DocumentNode, variables: Record<string, unknown>) => Promise<unknown>;
}

/** Carries out a change, all of it or nothing. @returns bookmarks of a state that has it */
export type Mutate = (change: Change) => Promise<readonly string[]>;

/** A mutation, read as one change and the query that answers it. */
export interface Mutation {
  readonly change: Pick<Change, 'field' | 'arguments' | 'id'>;
  /** Reads what the change made, under the response key of the field. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** The response keys in the order of the operation; some are of `__typename`. */
  readonly keys: readonly { readonly key: string; readonly typename: boolean }[];
}

/**
 * Reads a mutation operation. A field of Mutation that returns a Decision is answered by `Query.decision`,
 * whose argument is the id that the change is given: its argument `id`, if it has one, or a new id. So a
 * mutation is a write and then one statement, with the costs, limits and plans of any query.
 * @throws {BadUserInput} if it asks for several changes, which would not be one transaction
 */
export function readMutation(input: OperationInput): Mutation {
  const { schema, document, operation, variables } = input;
  const roots = [...rootFields(input)].map(([key, nodes]) => ({ key, nodes }));
  const changes = roots.filter(({ nodes }) => !isTypename(nodes));
  const [only] = changes;
  const node = only?.nodes[0];
  if (only === undefined || node === undefined || changes.length > 1)
    throw new BadUserInput(
      `A mutation makes one change, all of it or nothing: ask for one field of Mutation; this one asks for ${changes.length}.`,
    );
  const field = schema.getMutationType()?.getFields()[node.name.value];
  if (field === undefined) throw new TypeError(`Mutation has no ${node.name.value}.`);
  const entry = entryTo(schema, getNamedType(field.type).name);
  const values = getArgumentValues(field, node, variables);
  const { id: named } = values;
  const id = typeof named === 'string' ? named : `${entry}:${randomUUID()}`;
  const query: OperationDefinitionNode = {
    ...operation,
    operation: OperationTypeNode.QUERY,
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: only.nodes.map((each) => readingOf(each, only.key, entry, id)),
    },
  };
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return {
    change: { field: field.name, arguments: values, id },
    document: { kind: Kind.DOCUMENT, definitions: [query, ...fragments] },
    operation: query,
    keys: roots.map(({ key, nodes }) => ({ key, typename: isTypename(nodes) })),
  };
}

function isTypename(nodes: readonly FieldNode[]): boolean {
  return nodes[0]?.name.value === '__typename';
}

/** The field of Query that reads one of a type by its id: `decision`. */
function entryTo(schema: GraphQLSchema, type: string): string {
  const name = `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
  const field = schema.getQueryType()?.getFields()[name];
  if (field?.args[0]?.name !== 'id')
    throw new TypeError(`Query must have ${name}(id), because a mutation returns ${type}.`);
  return name;
}

function readingOf(node: FieldNode, key: string, entry: string, id: string): FieldNode {
  return {
    ...node,
    alias: { kind: Kind.NAME, value: key },
    name: { kind: Kind.NAME, value: entry },
    arguments: [
      {
        kind: Kind.ARGUMENT,
        name: { kind: Kind.NAME, value: 'id' },
        value: { kind: Kind.STRING, value: id },
      },
    ],
  };
}
