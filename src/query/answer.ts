import type { ExecutionResult, GraphQLError } from 'graphql';
import { gatherRows } from './assemble/index.ts';
import { QueryTooCostly, valueOf } from './cost/index.ts';
import type { Explanation } from './explanation.ts';
import type { PreparedOperation } from './prepare.ts';
import type { Reading } from './reading.ts';
import type { StatementPlan } from './statement/index.ts';

interface Answering {
  readonly reading: Reading;
  /** Rows that the operation may touch at most, by the estimate of `costOfPlan`. */
  readonly limit: number;
  /** Whether the answer's extensions say what it cost and which statements it took. */
  readonly explain: boolean;
}

/** Answers an operation by its statement, unless it may touch too much: then nothing is run. */
export async function answer(
  operation: PreparedOperation,
  variables: Readonly<Record<string, unknown>>,
  { reading, limit, explain }: Answering,
): Promise<ExecutionResult> {
  const argumentsOf = operation.argumentsFor(variables);
  const made = operation.plansMade;
  const { statement, assemble, cost: estimate } = operation.forVariables(variables, argumentsOf);
  const cost = valueOf(estimate, argumentsOf);
  reading.planned?.({ cost, known: operation.plansMade === made });
  if (cost > limit) return { errors: [new QueryTooCostly(cost, limit)] };
  const rows = await read(statement, argumentsOf, reading);
  const errors: GraphQLError[] = [];
  const data = assemble(gatherRows(statement, rows), null, { argumentsOf, errors });
  const result: ExecutionResult = { data: isObject(data) ? data : null };
  if (errors.length > 0) result.errors = errors;
  if (explain) {
    const statements = statement.text === null ? [] : [statement.text];
    const footnote: Explanation = { cost, limit, statements, rows: rows.length };
    result.extensions = { footnote };
  }
  return result;
}

async function read(
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

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
