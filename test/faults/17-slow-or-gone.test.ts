import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { connect } from '../../src/graph/index.ts';
import { corpusServer } from './corpus-server.ts';
import { ENDLESS, endlessly } from './endless.ts';
import { underWay } from './nothing-left.ts';
import { ERROR } from './nothing-told.ts';
import { neo4jForTest } from '../neo4j-for-test.ts';

const POOL = 3;
const server = corpusServer({
  poolSize: POOL,
  settings: { statementMs: 1_500 },
  plugins: () => [endlessly],
});
const endless = () => server.ask('query Endless { people { totalCount } }');

/** The run's Neo4j without a server before it. */
function itself() {
  const graph = connect({ ...neo4jForTest(), database: 'neo4j' });
  onTestFinished(() => graph.close());
  return graph;
}

/** Sends a request, and disconnects when the signal aborts. */
function leaving() {
  const client = new AbortController();
  const asking = expect(
    server.send('/graphql', {
      method: 'POST',
      signal: client.signal,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'query Endless { people { totalCount } }' }),
    }),
  ).rejects.toThrow();
  return {
    leave: async () => {
      client.abort();
      await asking;
    },
  };
}

const running = async () => (await underWay(server.graph)).length;
const gone = () => server.log().filter(({ code }) => code === 'CLIENT_GONE');

describe('a slow query', () => {
  test('is a TIMEOUT, and nothing of it is left', async () => {
    const answer = await endless();
    expect(answer).toMatchObject({ status: 504, code: 'TIMEOUT', data: null });
    expect(answer.requestId).toBe(answer.headers.get('x-request-id'));
    await expect.poll(running, { timeout: 10_000 }).toBe(0);
  });

  test('as often as there are connections, and again: each of them is given back', async () => {
    for (let round = 0; round < 2; round++) {
      const answers = await Promise.all(Array.from({ length: POOL }, endless));
      expect(answers.map(({ code }) => code)).toEqual(
        Array.from({ length: POOL }, () => 'TIMEOUT'),
      );
    }
  });

  test('asked of the graph itself', async () => {
    const limits = { timeoutMs: 200 };
    const reading = itself().read(ENDLESS, {}, limits);
    await expect(reading).rejects.toMatchObject({ code: 'TIMEOUT' });
    await expect.poll(running, { timeout: 10_000 }).toBe(0);
  });
});

describe('a client that goes away', () => {
  test('takes its statement along, and is nobody’s fault', async () => {
    const client = leaving();
    await expect.poll(running, { timeout: 10_000 }).toBe(1);
    await client.leave();
    await expect.poll(running, { timeout: 10_000 }).toBe(0);
    await expect.poll(gone).toMatchObject([{ level: 30, status: 499 }]);
    expect(server.log().filter(({ level }) => level >= ERROR)).toEqual([]);
  });

  test('and many that do, while they wait for a connection as well', async () => {
    const clients = Array.from({ length: 3 * POOL }, leaving);
    await expect.poll(running, { timeout: 10_000 }).toBe(POOL);
    await Promise.all(clients.map((client) => client.leave()));
    await expect.poll(() => gone().length).toBe(3 * POOL);
    await expect.poll(running, { timeout: 10_000 }).toBe(0);
  });

  test('before its body is sent', async () => {
    const client = new AbortController();
    const body = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('{"query": "query Endless'));
      },
    });
    const headers = { 'content-type': 'application/json' };
    const sending = expect(
      server.send('/graphql', {
        method: 'POST',
        signal: client.signal,
        headers,
        body,
        duplex: 'half',
      }),
    ).rejects.toThrow();
    await wait(200);
    client.abort();
    await sending;
    await expect.poll(() => gone().length).toBe(1);
    expect(server.statements()).toEqual([]);
  });

  test('from the graph itself, or was gone before', async () => {
    const caller = new AbortController();
    const graph = itself();
    const reading = graph.read(ENDLESS, {}, { signal: caller.signal });
    const aborted = expect(reading).rejects.toMatchObject({ code: 'ABORTED' });
    await wait(200);
    caller.abort();
    await aborted;
    const never = graph.read(ENDLESS, {}, { signal: AbortSignal.abort() });
    await expect(never).rejects.toMatchObject({ code: 'ABORTED' });
    await expect.poll(running, { timeout: 10_000 }).toBe(0);
  });
});
