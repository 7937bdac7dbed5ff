import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { Engine, schema } from '../../src/query/index.ts';
import { graphForTest } from '../graph-for-test.ts';

const engine = new Engine(schema, graphForTest());

test('an operation is answered without the variables that another of its document needs', async () => {
  const document = parse(`
    query A { people(first: 1) { nodes { name } } }
    query B($id: ID!) { person(id: $id) { ...P } }
    fragment P on Person { quotes(filter: { text: { contains: "a" } }) { totalCount } }
  `);
  expect(validate(schema, document)).toEqual([]);
  expect(await engine.execute({ document, operationName: 'A' })).toEqual({
    data: { people: { nodes: [] } },
  });
});
