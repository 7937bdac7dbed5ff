import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { GraphError, type Graph } from '../../src/graph/index.ts';
import { queryPlugin, schema } from '../../src/query/index.ts';
import { graphForServer, post, serveForTest } from './serve-for-test.ts';

const query = '{ people { totalCount } }';
const SECRET = 'bolt://neo4j:hunter2@10.0.0.1:7687';

const failure = z.object({
  errors: z.array(
    z.looseObject({
      message: z.string(),
      path: z.array(z.string()).optional(),
      extensions: z.object({ code: z.string(), requestId: z.string().optional() }),
    }),
  ),
});

/** The product's server, whose graph reads otherwise than from Neo4j. */
function serverThatReads(read: Graph['read']) {
  const graph = { ...graphForServer().graph, read };
  return serveForTest({ graph, schema, plugin: queryPlugin(graph) });
}

async function answerTo(thrown: Error, asked = query) {
  const server = await serverThatReads(() => Promise.reject(thrown));
  const answer = await post(server.url, { query: asked });
  const { errors } = failure.parse(JSON.parse(answer.text));
  return { ...answer, log: server.log.join(''), errors };
}

describe('a failure in answering', () => {
  test('of no known kind is masked, and found in the log by its request id', async () => {
    const { status, errors, text, headers, log } = await answerTo(new Error(SECRET));
    expect(status).toBe(500);
    expect(errors[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(text).not.toContain('hunter2');
    expect(errors[0]?.extensions.requestId).toBe(headers.get('x-request-id'));
    expect(log).toContain(errors[0]?.extensions.requestId);
    expect(log).toContain('"stack"');
  });

  test.each([
    ['SERVICE_UNAVAILABLE', 503, 'SERVICE_UNAVAILABLE'],
    ['TIMEOUT', 504, 'TIMEOUT'],
    ['WRONG_PASSWORD', 503, 'SERVICE_UNAVAILABLE'],
    ['FORBIDDEN', 500, 'INTERNAL_SERVER_ERROR'],
    ['GRAPH_ERROR', 500, 'INTERNAL_SERVER_ERROR'],
  ] as const)('of the graph, %s: %i %s, without the address', async (code, status, shown) => {
    const answer = await answerTo(new GraphError(code, `No Neo4j answers at ${SECRET}`));
    expect(answer.status).toBe(status);
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual([shown]);
    expect(answer.text).not.toContain('hunter2');
    expect(answer.log).toContain(code);
  });

  test('of Neo4j is a short line of the log, since hundreds may fail at once', async () => {
    const cause = new Error('at length '.repeat(20));
    const { log, errors } = await answerTo(
      new GraphError('TIMEOUT', 'It took too long', { cause }),
    );
    expect(log.trim().split('\n')).toHaveLength(1);
    expect(log).toContain(errors[0]?.extensions.requestId);
    expect(log).not.toContain('"stack"');
    expect(log.length, log).toBeLessThan(500);
  });

  test('of the client keeps its own words', async () => {
    const { status, errors, log } = await answerTo(
      new Error(SECRET),
      '{ people(first: 0) { nodes { id } } }',
    );
    expect(status).toBe(400);
    expect(errors[0]).toEqual({
      message: 'first must be from 1 to 1000; it is 0.',
      path: ['people'],
      locations: [{ line: 1, column: 3 }],
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(log).toBe('');
  });

  test.each([
    ['{ a: people(first: 2) { totalCount } b: people(first: -1) { totalCount } }', ['b'], 'b:'],
    ['{ a: people { totalCount } b: people(after: "x") { nodes { id } } }', ['b'], 'b:'],
    [
      '{ ...P b: person(id: "person:b") { id } } fragment P on Query { a: person(id: "person:a") { said: quotes(last: 0) { totalCount } } }',
      ['a', 'said'],
      'said:',
    ],
    [
      '{ a: quotes(filter: { date: { gte: "2025-01-01" } }) { totalCount } b: quotes(filter: { date: { gte: null } }) { totalCount } }',
      ['b'],
      'b:',
    ],
    ['{ a: path(from: "person:a", to: "person:b", maxHops: 99) { length } }', ['a'], 'a:'],
    // Below a list, one field is many, and has no path of its own.
    ['{ people { nodes { said: quotes(first: 0) { totalCount } } } }', undefined, 'said:'],
  ])('of the client names the field: %s', async (asked, path, field) => {
    const { errors } = await answerTo(new Error(SECRET), asked);
    const [error] = errors;
    expect(error?.extensions.code).toBe('BAD_USER_INPUT');
    const column = asked.indexOf(field) + 1;
    expect(error).toMatchObject({ locations: [{ line: 1, column }] });
    expect(error?.path).toEqual(path);
  });

  test('of a part leaves the rest of the answer, and the status 200', async () => {
    const { url, log } = await serverThatReads((statement) => {
      // A name is missing that must be there.
      const columns = [...statement.matchAll(/(\S+) AS c\d+/g)].map(([, expression = '']) =>
        expression.endsWith('.name') ? null : 'person:a',
      );
      return Promise.resolve({ keys: [], rows: [columns], bookmarks: [] });
    });
    const asked = '{ a: person(id: "person:a") { id } b: person(id: "person:b") { name } }';
    const { status, text } = await post(url, { query: asked });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({
      data: { a: { id: 'person:a' }, b: null },
      errors: [{ path: ['b', 'name'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
    expect(text).not.toContain('non-nullable');
    expect(log.join('')).toContain('non-nullable');
  });

  test('in graphql-js is masked the same way', async () => {
    const { url, log } = await serveForTest();
    const { status, text } = await post(url, { query });
    expect([status, text]).toEqual([500, expect.stringContaining('INTERNAL_SERVER_ERROR')]);
    expect(text).not.toContain('non-nullable');
    expect(log.join('')).toContain('non-nullable');
  });
});
