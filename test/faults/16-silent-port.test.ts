import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { pino } from 'pino';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { connect, type Connection } from '../../src/graph/index.ts';
import { queryPlugin, schema } from '../../src/query/index.ts';
import { serve, type Settings } from '../../src/server/index.ts';
import { graphForTest } from '../graph-for-test.ts';
import { gateTo } from './gate.ts';
import { expectIdle } from './nothing-left.ts';
import { expectTold } from './nothing-told.ts';
import { ownNeo4j } from './own-neo4j.ts';
import { ask, within } from './waiting.ts';
import { neo4jForTest } from '../neo4j-for-test.ts';

async function serverAt(connection: Connection, settings: Partial<Settings> = {}) {
  const graph = connect(connection);
  const lines: string[] = [];
  const serving = await serve({
    graph,
    schema,
    plugins: [queryPlugin(graph)],
    host: '127.0.0.1',
    port: 0,
    settings,
    logger: pino({ level: 'trace' }, { write: (line) => void lines.push(line) }),
  });
  onTestFinished(async () => {
    await serving.close();
    await graph.close();
    expect(lines.join('')).not.toContain(connection.password);
  });
  const ready = async () => (await fetch(`${serving.url}/health/ready`)).status;
  return { url: serving.url, graph, lines, ready };
}

const unavailable = { status: 503, code: 'SERVICE_UNAVAILABLE', data: null };
const answered = { status: 200, code: undefined };

describe.each([
  ['accepts', 'silent'],
  ['accepts, shakes hands', 'greeting'],
] as const)('a port that %s and stays silent', (_, state) => {
  const onlooker = graphForTest();

  test('is SERVICE_UNAVAILABLE within 6 s, and once it speaks, all is well', async () => {
    const gate = await gateTo(neo4jForTest().uri, state);
    const { url, graph, lines, ready } = await serverAt({
      ...neo4jForTest(),
      uri: gate.uri,
      database: 'neo4j',
      poolSize: 5,
    });
    // Four times as many as the pool holds: none may keep its place.
    const answers = await within(6, Promise.all(Array.from({ length: 20 }, () => ask(url))));
    for (const answer of answers) {
      expect(answer).toMatchObject(unavailable);
      expectTold(answer.text);
      expect(lines.join('')).toContain(answer.requestId);
    }
    expect(await ready()).toBe(503);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    expect(graph.pool()).toMatchObject({ waiting: 0 });
    // None of the connections that came to nothing is kept open.
    await expect.poll(() => gate.connections(), { timeout: 6_000 }).toBe(0);

    gate.open();
    await expect.poll(ready, { timeout: 10_000 }).toBe(200);
    const after = await Promise.all(Array.from({ length: 20 }, () => ask(url)));
    for (const answer of after) expect(answer).toMatchObject(answered);
    await expectIdle(graph, onlooker);
    expect((await onlooker.read('MATCH (n) WHERE NOT n:Ledger RETURN count(n)')).rows).toEqual([
      [0],
    ]);
  });

  test('the same of the graph itself, reading and writing', async () => {
    const { uri } = await gateTo(neo4jForTest().uri, state);
    const graph = connect({ ...neo4jForTest(), uri, database: 'neo4j' });
    onTestFinished(() => graph.close());
    const error = { code: 'SERVICE_UNAVAILABLE' };
    await within(6, expect(graph.read('RETURN 1')).rejects.toMatchObject(error));
    const writing = graph.write(({ run }) => run('RETURN 1'));
    // Tried again for 5 s, the last time for as long as a connection may take.
    await within(20, expect(writing).rejects.toMatchObject(error));
    expect(graph.pool()).toMatchObject({ inUse: 0, waiting: 0 });
  });
});

/** What other programs answer to a handshake of Bolt, at their own ports or at one that Neo4j had. */
const OTHERS: Readonly<Record<string, (socket: Socket, sent: Buffer) => void>> = {
  HTTP: (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'),
  SSH: (socket) => socket.write('SSH-2.0-OpenSSH_9.9\r\n'),
  // As a connection has it that got the port itself.
  'what is sent': (socket, sent) => socket.write(sent),
  'no version in common': (socket) => socket.write(Buffer.alloc(4)),
  'other messages': (socket) => {
    socket.write(Buffer.from([0, 0, 4, 5]));
    socket.once('data', () => socket.write(Buffer.from([0, 3, 0xb1, 0x7f, 0xa0, 0, 0])));
  },
};

test.each(Object.keys(OTHERS))(
  'a port that answers with %s is SERVICE_UNAVAILABLE',
  async (what) => {
    const other = createServer((socket) => {
      socket.on('error', () => undefined).once('data', (sent) => OTHERS[what]?.(socket, sent));
    }).listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const { port } = z.object({ port: z.number() }).parse(other.address());
    const { url, graph, lines, ready } = await serverAt({
      ...neo4jForTest(),
      uri: `bolt://127.0.0.1:${port}`,
      database: 'neo4j',
    });
    const answer = await within(6, ask(url));
    expect(answer).toMatchObject(unavailable);
    expectTold(answer.text);
    expect(lines.join('')).toContain('does not speak Bolt');
    expect(await ready()).toBe(503);
    await within(
      20,
      expect(graph.write(({ run }) => run('RETURN 1'))).rejects.toMatchObject({
        code: 'SERVICE_UNAVAILABLE',
      }),
    );
  },
);

describe('a Neo4j that falls silent', () => {
  const neo4j = ownNeo4j();
  beforeAll(() => neo4j.start());

  test('with connections open: each statement ends by its limit; when it goes on, all is well', async () => {
    const { url, graph, ready } = await serverAt(neo4j.connection(), { statementMs: 3_000 });
    const onlooker = connect(neo4j.connection());
    onTestFinished(() => onlooker.close());
    // Planned, it is quick.
    await expect.poll(() => ask(url), { timeout: 20_000 }).toMatchObject(answered);
    for (const answer of await Promise.all(Array.from({ length: 4 }, () => ask(url))))
      expect(answer).toMatchObject(answered);
    await neo4j.signal('SIGSTOP');
    // Four connections that were good, and four that are new.
    const answers = await within(6, Promise.all(Array.from({ length: 8 }, () => ask(url))));
    for (const { status, code } of answers)
      expect([status, code]).toBeOneOf([
        [503, 'SERVICE_UNAVAILABLE'],
        [504, 'TIMEOUT'],
      ]);
    await expect.poll(ready, { timeout: 5_000 }).toBe(503);
    await neo4j.signal('SIGCONT');
    await expect.poll(ready, { timeout: 20_000 }).toBe(200);
    for (let at = 0; at < 10; at++) expect(await ask(url)).toMatchObject(answered);
    await expectIdle(graph, onlooker);
  });
});
