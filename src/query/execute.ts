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
import { answer } from './answer.ts';
import { MAX_COST } from './cost/index.ts';
import { assertShallow } from './assert-shallow.ts';
import { introspect, introspectionOf, merge } from './introspect.ts';
import { PreparedOperation } from './prepare.ts';
import type { Reading } from './reading.ts';

export interface Request {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  /** Whether the answer's extensions say what it cost and which statements it took. */
  readonly explain?: boolean;
  /** How this one request reads, where not by the engine's own graph. */
  readonly reading?: Reading | undefined;
}

export interface EngineOptions {
  /** Rows that an operation may touch at most, by the estimate of `costOfPlan`. */
  readonly maxCost?: number | undefined;
}

/** Answers query operations, each by one statement; plans live as long as their documents are kept. */
export class Engine {
  readonly #schema: GraphQLSchema;
  readonly #graph: Reading;
  readonly #maxCost: number;
  readonly #prepared = new WeakMap<OperationDefinitionNode, PreparedOperation>();

  constructor(schema: GraphQLSchema, graph: Reading, { maxCost = MAX_COST }: EngineOptions = {}) {
    this.#schema = schema;
    this.#graph = graph;
    this.#maxCost = maxCost;
  }

  /** The answer, or null where the operation is no query or asks of the schema alone. */
  async execute(request: Request): Promise<ExecutionResult | null> {
    const { document, operationName, variables, explain = false, reading = this.#graph } = request;
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.QUERY) return null;
    if (variables != null) assertShallow(variables);
    const { coerced, errors = [] } = getVariableValues(
      this.#schema,
      operation.variableDefinitions ?? [],
      { ...variables },
      { maxErrors: 50 },
    );
    if (coerced === undefined) return { errors: errors.map(asBadUserInput) };
    const prepared = this.#prepare(document, operation);
    const answering = { reading, limit: this.#maxCost, explain };
    if (!prepared.mayIntrospect) return answer(prepared, coerced, answering);
    const introspection = introspectionOf(this.#schema, document, operation, coerced);
    if (introspection.alone) return null;
    const answered = await answer(prepared, coerced, answering);
    if (introspection.fields.length === 0 || answered.data === undefined) return answered;
    const raw = variables ?? {};
    return merge(answered, introspect(this.#schema, document, operation, raw, introspection));
  }

  #prepare(document: DocumentNode, operation: OperationDefinitionNode): PreparedOperation {
    const known = this.#prepared.get(operation);
    if (known !== undefined) return known;
    const prepared = new PreparedOperation(this.#schema, document, operation);
    this.#prepared.set(operation, prepared);
    return prepared;
  }
}

function asBadUserInput(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? [],
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
