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
import { MAX_COST, QueryTooCostly, valueOf } from './cost/index.ts';
import { assertShallow } from './assert-shallow.ts';
import type { Explanation } from './explanation.ts';
import { introspect, introspectionOf, merge } from './introspect.ts';
import { PreparedOperation } from './prepare.ts';
import type { Reading } from './reading.ts';
import type { StatementPlan } from './statement/index.ts';

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

type Variables = Readonly<Record<string, unknown>>;

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
    if (!prepared.mayIntrospect) return this.#answer(prepared, coerced, explain, reading);
    const introspection = introspectionOf(this.#schema, document, operation, coerced);
    if (introspection.alone) return null;
    const answer = await this.#answer(prepared, coerced, explain, reading);
    if (introspection.fields.length === 0 || answer.data === undefined) return answer;
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

  async #answer(
    operation: PreparedOperation,
    variables: Variables,
    explain: boolean,
    reading: Reading,
  ): Promise<ExecutionResult> {
    const argumentsOf = operation.argumentsFor(variables);
    const made = operation.plansMade;
    const plan = operation.forVariables(variables, argumentsOf);
    const { statement, assemble } = plan;
    const limit = this.#maxCost;
    const cost = valueOf(plan.cost, argumentsOf);
    reading.planned?.({ cost, known: operation.plansMade === made });
    if (cost > limit) return { errors: [new QueryTooCostly(cost, limit)] };
    const rows = await this.#rows(statement, argumentsOf, reading);
    const errors: GraphQLError[] = [];
    const data = assemble(gatherRows(statement, rows), null, { argumentsOf, errors });
    const answer: ExecutionResult = { data: isObject(data) ? data : null };
    if (errors.length > 0) answer.errors = errors;
    if (explain) {
      const statements = statement.text === null ? [] : [statement.text];
      const footnote: Explanation = { cost, limit, statements, rows: rows.length };
      answer.extensions = { footnote };
    }
    return answer;
  }

  async #rows(
    { text, parameters, checks }: StatementPlan,
    argumentsOf: ReturnType<PreparedOperation['argumentsFor']>,
    reading: Reading,
  ): Promise<unknown[][]> {
    for (const check of checks) check(argumentsOf);
    const values = Object.fromEntries(
      parameters.map(({ name, site, value }) => [name, value(argumentsOf(site))]),
    );
    return text === null ? [] : (await reading.read(text, values)).rows;
  }
}

function asBadUserInput(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? [],
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
