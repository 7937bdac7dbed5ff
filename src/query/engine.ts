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
import { catalogue as generated } from '../generated/catalogue.ts';
import type { Catalogue } from '../catalogue/index.ts';
import { ASSUMED_COUNTS, MAX_COST, type Counts } from './cost/index.ts';
import { asBadUserInput, BadUserInput, QueryTooCostly } from './errors.ts';
import { checkExistence } from './existence.ts';
import { introspect, introspectionOf, mergeResults } from './introspection.ts';
import { assertVariableDepth } from './limits.ts';
import { readMutation, type Mutate } from './mutation.ts';
import { nestRows } from './nest-rows.ts';
import { parameterValues } from './parameters.ts';
import { PreparedOperation } from './prepared-operation.ts';
import { readSubscription, variablesFor, type Subscription } from './subscription.ts';
import type { Viewer } from './viewer.ts';

/** Reads from a graph: one statement, one round trip. */
export interface Reading {
  /** @param options `batched`: each record holds a list of rows in its only column; return those rows. */
  read(
    statement: string,
    parameters: Record<string, unknown>,
    options: { readonly batched: boolean },
  ): Promise<{ rows: unknown[][] }>;
  /** Called with the bookmarks of a change: what is read from now on must include it. */
  follow?(bookmarks: readonly string[]): void;
  /** Called with each operation before it is read, for metrics and logs. */
  planned?(plan: PlannedOperation): void;
}

export interface PlannedOperation {
  /** An estimate of its work, in units of ten accesses to the store. */
  readonly cost: number;
  /** Whether its plan was cached. */
  readonly known: boolean;
}

export interface Request {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  /** Whether to put an Explanation into the result's extensions. */
  readonly explain?: boolean;
  /** Reads this one request; defaults to the engine's graph. */
  readonly reading?: Reading | undefined;
  /** Who asks, for changes: whether they may is decided before. */
  readonly by?: string | null | undefined;
  /** What `viewer` answers. */
  readonly viewer?: Viewer | undefined;
  /** The ids of the changes for which a subscription is answered. */
  readonly changes?: readonly string[] | undefined;
}

export interface EngineOptions {
  /** The highest cost that an operation may have, as estimated by `costOfPlan`. */
  readonly maxCost?: number | undefined;
  /** How much the graph holds, for the cost; default: a small graph. */
  readonly counts?: () => Counts | Promise<Counts>;
  /** What code generation knows of the schema; defaults to that of schema/ and cypher/. */
  readonly catalogue?: Catalogue;
  /** Carries out mutations; without it, there are none. */
  readonly mutate?: Mutate | undefined;
  /** Reads the graph as it was at a moment, ISO 8601; without it, `knownAt` is refused. */
  readonly past?: Past | undefined;
}

/** Reads for one request. @param reading what would read for it now */
export type Past = (knownAt: string, reading: Reading) => Promise<Reading>;

/** What `extensions.footnote` of a result says if the request asks for an explanation. */
export interface Explanation {
  /** An estimate of its work, made before it ran, in units of ten accesses to the store. */
  readonly cost: number;
  /** The highest cost allowed. */
  readonly limit: number;
  /** The Cypher that ran: one statement, or none if nothing was read from the graph. */
  readonly statements: readonly string[];
  /** Rows that Neo4j returned. */
  readonly rows: number;
}

/**
 * Answers query operations with one statement each; plans live as long as their documents. A mutation is a
 * change, and then one statement that answers it.
 */
export class Engine {
  readonly #schema: GraphQLSchema;
  readonly #graph: Reading;
  readonly #maxCost: number;
  readonly #catalogue: Catalogue;
  readonly #mutate: Mutate | undefined;
  readonly #past: Past | undefined;
  readonly #counts: () => Counts | Promise<Counts>;
  readonly #prepared = new WeakMap<OperationDefinitionNode, PreparedOperation>();
  readonly #subscriptions = new WeakMap<OperationDefinitionNode, Subscription>();

  constructor(
    schema: GraphQLSchema,
    graph: Reading,
    {
      maxCost = MAX_COST,
      catalogue = generated,
      counts = () => ASSUMED_COUNTS,
      mutate,
      past,
    }: EngineOptions = {},
  ) {
    this.#schema = schema;
    this.#graph = graph;
    this.#maxCost = maxCost;
    this.#catalogue = catalogue;
    this.#mutate = mutate;
    this.#past = past;
    this.#counts = counts;
  }

  /**
   * The result; null if the operation reads nothing of the graph. A subscription has a list under its response
   * key: `{ change, value }` for each of the request's changes, the id and what was asked of it. Request errors are in `errors`, without `data` since nothing was run; only failures of the graph and of changes are
   * thrown.
   */
  async execute(request: Request): Promise<ExecutionResult | null> {
    try {
      return await this.#execute(request);
    } catch (thrown) {
      if (thrown instanceof GraphQLError) return { errors: [asBadUserInput(thrown)] };
      throw thrown;
    }
  }

  async #execute(request: Request): Promise<ExecutionResult | null> {
    const { document, operationName, variables } = request;
    const operation = getOperationAST(document, operationName);
    if (operation == null) return null;
    if (variables != null) assertVariableDepth(variables);
    const { coerced, errors = [] } = getVariableValues(
      this.#schema,
      operation.variableDefinitions ?? [],
      { ...variables },
      { maxErrors: 50 },
    );
    if (coerced === undefined) return { errors: errors.map(asBadUserInput) };
    if (operation.operation === OperationTypeNode.MUTATION)
      return this.#change(operation, coerced, request);
    if (operation.operation === OperationTypeNode.SUBSCRIPTION)
      return this.#happened(operation, coerced, request);
    const prepared = this.#prepare(document, operation);
    if (!prepared.mayIntrospect) return this.#answer(prepared, coerced, request);
    const input = { schema: this.#schema, document, operation, variables: coerced };
    const introspection = introspectionOf(input);
    if (introspection.alone) return null;
    const answered = await this.#answer(prepared, coerced, request);
    if (introspection.fields.length === 0 || answered.data === undefined) return answered;
    const raw = variables ?? {};
    return mergeResults(answered, introspect({ ...input, variables: raw }, introspection, request));
  }

  /** Carries out a mutation. The answer is planned and checked before anything changes. */
  async #change(
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
    request: Request,
  ): Promise<ExecutionResult> {
    const { document, reading = this.#graph, by = null } = request;
    if (this.#mutate === undefined) throw new BadUserInput('Nothing can be changed here.');
    const schema = this.#schema;
    const mutation = readMutation({ schema, document, operation, variables });
    const answering = this.#prepare(mutation.document, mutation.operation);
    const answer = await this.#plan(answering, variables, request);
    const ask = async (query: DocumentNode, values: Record<string, unknown>) => {
      const asked = await this.execute({ document: query, variables: values, reading });
      const [error] = asked?.errors ?? [];
      if (error !== undefined) throw error;
      return asked?.data;
    };
    const bookmarks = await this.#mutate({ ...mutation.change, by, ask });
    reading.follow?.(bookmarks);
    const { data, ...rest } = await answer();
    if (data == null) return { ...rest, data: null };
    const entries = mutation.keys.map(({ key, typename }): [string, unknown] => [
      key,
      typename ? 'Mutation' : data[key],
    ]);
    return { ...rest, data: Object.fromEntries(entries) };
  }

  /** Answers a subscription for the changes of the request. */
  async #happened(
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
    request: Request,
  ): Promise<ExecutionResult> {
    const { document, changes = [] } = request;
    const input = { schema: this.#schema, document, operation, variables };
    const read = readSubscription(input, this.#subscriptions.get(operation));
    this.#subscriptions.set(operation, read);
    const prepared = this.#prepare(read.document, read.operation);
    const values = { ...variables, ...variablesFor(changes) };
    return read.resultsOf(await this.#answer(prepared, values, request));
  }

  async #at(knownAt: string, reading: Reading): Promise<Reading> {
    if (this.#past === undefined)
      throw new BadUserInput('knownAt cannot be answered here: leave it out.');
    return this.#past(knownAt, reading);
  }

  #prepare(document: DocumentNode, operation: OperationDefinitionNode): PreparedOperation {
    const known = this.#prepared.get(operation);
    if (known !== undefined) return known;
    const prepared = new PreparedOperation(this.#schema, this.#catalogue, document, operation);
    this.#prepared.set(operation, prepared);
    return prepared;
  }

  /** Runs the operation's statement, unless it costs too much: then nothing is run. */
  async #answer(
    operation: PreparedOperation,
    variables: Readonly<Record<string, unknown>>,
    request: Request,
  ): Promise<ExecutionResult> {
    return (await this.#plan(operation, variables, request))();
  }

  /**
   * What runs the operation's statement.
   * @throws {GraphQLError} if it costs too much, or an argument is invalid
   */
  async #plan(
    operation: PreparedOperation,
    variables: Readonly<Record<string, unknown>>,
    { reading = this.#graph, explain = false }: Request,
  ): Promise<() => Promise<ExecutionResult>> {
    const { argumentsOf, placing } = operation.argumentsFor(variables);
    const { plan, cached } = placing(() => operation.forVariables(variables, argumentsOf));
    const { statement, assemble } = plan;
    const counts = this.#counts();
    const known = counts instanceof Promise ? await counts : counts;
    const cost = placing(() => plan.cost(argumentsOf, known));
    const limit = this.#maxCost;
    reading.planned?.({ cost, known: cached });
    if (cost > limit) throw new QueryTooCostly(cost, limit);
    const { text, parameters, unreadPages, batched } = statement;
    const values = placing(() => parameterValues(parameters, unreadPages, argumentsOf));
    const knownAt = placing(() => operation.knownAt(variables, argumentsOf));
    return async () => {
      const from = knownAt === null ? reading : await this.#at(knownAt, reading);
      const rows = text === null ? [] : (await from.read(text, values, { batched })).rows;
      const frame = nestRows(statement.columns, statement.layout.levels, rows);
      placing(() => {
        checkExistence(statement.existence, frame, argumentsOf);
      });
      const errors: GraphQLError[] = [];
      const result: ExecutionResult = { data: assemble(frame, { argumentsOf, errors }) };
      if (errors.length > 0) result.errors = errors;
      if (explain) {
        const statements = text === null ? [] : [text];
        const footnote: Explanation = { cost, limit, statements, rows: rows.length };
        result.extensions = { footnote };
      }
      return result;
    };
  }
}
