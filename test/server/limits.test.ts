import { describe, expect, test } from 'vitest';
import { post, serveForTest } from './serve-for-test.ts';
import { serveOnNeo4j } from './serve-on-neo4j.ts';

describe('what is refused before anything is asked of the graph (more of it in test/faults)', () => {
  test('a name of an operation that the document lacks: 400, by name', async () => {
    const { url } = await serveForTest();
    for (const query of [
      '{ people { totalCount } }',
      'query A { __typename }',
      'query A { __schema { queryType { name } } }',
    ]) {
      const { status, text } = await post(url, { query, operationName: 'B' });
      expect([status, text]).toEqual([
        400,
        expect.stringContaining('OPERATION_RESOLUTION_FAILURE'),
      ]);
      expect(text).toContain(String.raw`no operation named \"B\"`);
    }
  });

  test('more errors than are told: the last one names the limit', async () => {
    const { url } = await serveForTest();
    const unknown = await post(url, { query: `{ ${'a '.repeat(450)} }` });
    expect([unknown.status, unknown.text]).toEqual([
      400,
      expect.stringContaining('more than 100 errors'),
    ]);
    const filter = Array.from({ length: 90 }, () => ({ name: { eq: 1 } }));
    const query = 'query A($f: [PersonFilter!]) { people(filter: { or: $f }) { totalCount } }';
    const product = await serveOnNeo4j();
    const variables = await post(product.url, { query, variables: { f: filter } });
    expect([variables.status, variables.text]).toEqual([
      400,
      expect.stringContaining('more than 50 errors'),
    ]);
    for (const { text } of [unknown, variables]) expect(text).not.toContain('aborted');
  });

  test('a path that is none: 404 in JSON', async () => {
    const { url } = await serveForTest();
    const response = await fetch(`${url}/nothing`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND' } }],
    });
  });
});
