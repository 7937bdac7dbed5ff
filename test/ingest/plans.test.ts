import { beforeAll, describe, expect, test } from 'vitest';
import { statements } from '../../src/ingest/load/statements.ts';
import { graphForTest } from '../graph-for-test.ts';
import { operatorsOf } from '../operators-of.ts';

const graph = graphForTest();

// Plans are kept however the graph grows, and the first are made while there is nothing to look for.
beforeAll(async () => {
  await graph.read('CALL db.clearQueryCaches()');
});

const scansOf = async (statement: string) => {
  const { plan } = await graph.explain(statement, { given: {}, now: '' });
  return operatorsOf(plan).filter(({ operator }) => /Scan/.test(operator));
};

describe('on an empty graph, the plan of a load seeks all that it looks for', () => {
  test.each(Object.entries(statements))('%s', async (_, statement) => {
    expect(await scansOf(statement)).toEqual([]);
  });
});

describe('also on a graph with documents of which Neo4j has not counted the index yet', () => {
  beforeAll(async () => {
    await graph.write(({ run }) =>
      run(`UNWIND range(1, 1000) AS number
        CREATE (:Statistic {id: 'statistic:' + number, sortValue: 'x', measureKey: 'm', quantityKey: 'q'})
          -[:REPORTED_IN]->(:Referent:Document {id: 'document:' + number, sortTitle: 't'})`),
    );
    await graph.read('CALL db.clearQueryCaches()');
  });

  test.each(Object.entries(statements))('%s', async (_, statement) => {
    expect(await scansOf(statement)).toEqual([]);
  });
});
