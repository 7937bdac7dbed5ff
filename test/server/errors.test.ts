import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { GraphError } from '../../src/graph/index.ts';
import { post, serveForTest } from './serve-for-test.ts';

const query = '{ people { totalCount } }';
const SECRET = 'bolt://neo4j:hunter2@10.0.0.1:7687';

const failure = z.object({
  errors: z.array(
    z.object({
      message: z.string(),
      extensions: z.object({ code: z.string(), requestId: z.string().optional() }),
    }),
  ),
});

async function answerTo(thrown: Error) {
  const server = await serveForTest({ answer: () => Promise.reject(thrown) });
  const answer = await post(server.url, { query });
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

  test('of the client keeps its own words', async () => {
    const { status, errors, log } = await answerTo(
      new GraphQLError('first: 1 to 1,000, and 0 arrived', {
        extensions: { code: 'BAD_USER_INPUT' },
      }),
    );
    expect(status).toBe(400);
    expect(errors[0]).toEqual({
      message: 'first: 1 to 1,000, and 0 arrived',
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(log).toBe('');
  });

  test('of a part leaves the rest of the answer, and the status 200', async () => {
    const error = new GraphQLError(SECRET, { path: ['b'] });
    const { url } = await serveForTest({
      answer: () =>
        Promise.resolve({
          http: { headers: new HeaderMap() },
          body: {
            kind: 'single',
            singleResult: { data: { a: 1, b: null }, errors: [error.toJSON()] },
          },
        }),
    });
    const { status, text } = await post(url, { query });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({
      data: { a: 1, b: null },
      errors: [{ path: ['b'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
    expect(text).not.toContain('hunter2');
  });

  test('in graphql-js is masked the same way', async () => {
    const { url, log } = await serveForTest();
    const { status, text } = await post(url, { query });
    expect([status, text]).toEqual([500, expect.stringContaining('INTERNAL_SERVER_ERROR')]);
    expect(text).not.toContain('non-nullable');
    expect(log.join('')).toContain('non-nullable');
  });
});
