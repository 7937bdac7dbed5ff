import { beforeAll, describe, expect, test } from 'vitest';
import { statements } from '../../src/ingest/load/statements.ts';
import { graphForTest } from '../graph-for-test.ts';
import { operatorsOf } from '../operators-of.ts';

const graph = graphForTest();

// Plans are kept however the graph grows, and the first are made while there is nothing to look for.
beforeAll(async () => {
  await graph.read('CALL db.clearQueryCaches()');
});

describe('on an empty graph, the plan of a load seeks all that it looks for', () => {
  test.each(Object.entries(statements))('%s', async (_, statement) => {
    const { plan } = await graph.explain(statement, { given: {}, now: '' });
    const operators = operatorsOf(plan).map(({ operator }) => operator);
    expect(operators.filter((operator) => /Scan/.test(operator))).toEqual([]);
  });
});
