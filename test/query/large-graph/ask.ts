import { parse, validate, type ExecutionResult } from 'graphql';
import { expect } from 'vitest';
import type { Graph } from '../../../src/graph/index.ts';
import { Engine, schema } from '../../../src/query/index.ts';
import { operatorsOf } from '../../operators-of.ts';

export interface Asked {
  readonly result: ExecutionResult;
  readonly statement: string;
  /** What the statement may do: `r` where it only reads. */
  readonly type: string;
  readonly operators: readonly string[];
  /** Of all operators together; 0 where the statement is only explained. */
  readonly dbHits: number;
}

/** Answers an operation, and has Neo4j tell how: `profile` counts what each operator touched. */
export async function ask(
  graph: Graph,
  how: 'explain' | 'profile',
  source: string,
  variables: Record<string, unknown> = {},
): Promise<Asked> {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const asked: Omit<Asked, 'result'>[] = [];
  const engine = new Engine(schema, {
    read: async (statement, parameters, options) => {
      const { type, plan } = await graph[how](statement, parameters);
      const all = operatorsOf(plan);
      const dbHits = all.reduce((sum, operator) => sum + operator.dbHits, 0);
      asked.push({ statement, type, operators: all.map(({ operator }) => operator), dbHits });
      return graph.read(statement, parameters, options);
    },
  });
  const result = await engine.execute({ document, variables });
  expect(result?.errors).toBeUndefined();
  const [one] = asked;
  if (one === undefined || result === null) throw new Error(`Nothing was asked by ${source}`);
  return { ...one, result };
}
