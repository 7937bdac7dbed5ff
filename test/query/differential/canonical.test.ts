import fc from 'fast-check';
import { GraphQLError, validate } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { Engine, schema } from '../../../src/query/index.ts';
import { graphForTest } from '../../graph-for-test.ts';
import { isAsked } from './asked.ts';
import { operations, shown, type Operation } from './operation.ts';
import { poolOf, type Pool } from './pool.ts';
import { SAID_OTHERWISE } from './said-otherwise.ts';
import { loadSeededGraph } from './seeded-graph.ts';
import { readStored } from './stored.ts';

const OPERATIONS = 500;
const SEED = Number(process.env['DIFFERENTIAL_SEED'] ?? 20_261_124);

const graph = graphForTest();
let pool: Pool;

beforeAll(async () => {
  await loadSeededGraph(graph, SEED);
  pool = poolOf(await readStored(graph));
});

describe(`the statement of ${OPERATIONS} operations of seed ${SEED} stays the same, said with`, () => {
  test.each(Object.entries(SAID_OTHERWISE))('%s', async (_, otherwise) => {
    const all = operations(pool, isAsked);
    const { counterexample } = await fc.check(
      fc.asyncProperty(all, async (operation) => {
        return (await textOf(operation)) === (await textOf(otherwise(operation)));
      }),
      { numRuns: OPERATIONS, seed: SEED },
    );
    if (counterexample === null) return;
    const [operation] = counterexample;
    const other = otherwise(operation);
    expect.fail(
      [shown(operation), await textOf(operation), shown(other), await textOf(other)].join('\n\n'),
    );
  });
});

/** The statement that an operation is answered by; only its text is wanted, so nothing is read. */
async function textOf({ document, variables }: Operation): Promise<string> {
  const [invalid] = validate(schema, document);
  if (invalid !== undefined) return `not valid: ${invalid.message}`;
  let text = 'none';
  const read = (statement: string) => {
    text = statement;
    return Promise.resolve({ rows: [] });
  };
  try {
    await new Engine(schema, { read }, { maxCost: Infinity }).execute({ document, variables });
  } catch (thrown) {
    if (!(thrown instanceof GraphQLError)) throw thrown;
  }
  return text;
}
