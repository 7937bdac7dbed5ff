import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { gatherRows } from './assemble/index.ts';
import { introspect, introspectionOf } from './introspect.ts';
import { PreparedOperation } from './prepare.ts';
import type { StatementPlan } from './statement/index.ts';

/** The part of a graph that reads: one statement, one round trip. */
export interface Reading {
  read(statement: string, parameters: Record<string, unknown>): Promise<{ rows: unknown[][] }>;
}

export interface Request {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

type Variables = Readonly<Record<string, unknown>>;

/** Answers query operations, each by one statement; plans live as long as their documents are kept. */
export class Engine {
  readonly #schema: GraphQLSchema;
  readonly #graph: Reading;
  readonly #prepared = new WeakMap<OperationDefinitionNode, PreparedOperation>();

  constructor(schema: GraphQLSchema, graph: Reading) {
    this.#schema = schema;
    this.#graph = graph;
  }

  /** The answer, or null where the operation is no query or asks of the schema alone. */
  async execute({ document, operationName, variables }: Request): Promise<ExecutionResult | null> {
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.QUERY) return null;
    const { coerced, errors = [] } = getVariableValues(
      this.#schema,
      operation.variableDefinitions ?? [],
      { ...variables },
      { maxErrors: 50 },
    );
    if (coerced === undefined) return { errors: errors.map(asBadUserInput) };
    const prepared = this.#prepare(document, operation);
    if (!prepared.mayIntrospect) return this.#answer(prepared, coerced);
    const introspection = introspectionOf(this.#schema, document, operation, coerced);
    if (introspection.alone) return null;
    const answer = await this.#answer(prepared, coerced);
    if (introspection.fields.length === 0) return answer;
    const raw = variables ?? {};
    return merge(answer, introspect(this.#schema, document, operation, raw, introspection));
  }

  #prepare(document: DocumentNode, operation: OperationDefinitionNode): PreparedOperation {
    const known = this.#prepared.get(operation);
    if (known !== undefined) return known;
    const prepared = new PreparedOperation(this.#schema, document, operation);
    this.#prepared.set(operation, prepared);
    return prepared;
  }

  async #answer(operation: PreparedOperation, variables: Variables): Promise<ExecutionResult> {
    const argumentsOf = operation.argumentsFor(variables);
    const { statement, assemble } = operation.forVariables(variables, argumentsOf);
    const rows = await this.#rows(statement, argumentsOf);
    const errors: GraphQLError[] = [];
    const data = assemble(gatherRows(statement, rows), null, { argumentsOf, errors });
    const object = isObject(data) ? data : null;
    return errors.length > 0 ? { errors, data: object } : { data: object };
  }

  async #rows(
    { text, parameters }: StatementPlan,
    argumentsOf: ReturnType<PreparedOperation['argumentsFor']>,
  ): Promise<unknown[][]> {
    const values = Object.fromEntries(
      parameters.map(({ name, site, value }) => [name, value(argumentsOf(site))]),
    );
    return text === null ? [] : (await this.#graph.read(text, values)).rows;
  }
}

function asBadUserInput(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? [],
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

function merge(answer: ExecutionResult, schemaPart: ExecutionResult): ExecutionResult {
  const errors = [...(answer.errors ?? []), ...(schemaPart.errors ?? [])];
  const data = answer.data == null ? null : { ...answer.data, ...schemaPart.data };
  return errors.length > 0 ? { errors, data } : { data };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
