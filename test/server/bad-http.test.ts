import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { serveOnNeo4j } from './serve-on-neo4j.ts';

async function answerTo(request: string): Promise<string> {
  const { url } = await serveOnNeo4j();
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(request);
  return text(socket);
}

test.each([
  ['no HTTP at all', 'hello\r\n\r\n', 400],
  ['no host', 'GET /health/live HTTP/1.1\r\nconnection: close\r\n\r\n', 400],
  [
    'headers beyond 16 KiB',
    `GET / HTTP/1.1\r\nhost: localhost\r\na: ${'a'.repeat(17_000)}\r\n\r\n`,
    431,
  ],
])('%s: BAD_REQUEST, in the shape of errors', async (_, request, status) => {
  const answer = await answerTo(request);
  expect(answer.startsWith(`HTTP/1.1 ${status} `)).toBe(true);
  expect(answer).toMatch(
    /\{"errors":\[\{"message":"[^"]+","extensions":\{"code":"BAD_REQUEST"\}\}\]\}$/,
  );
});

test('an expectation that nobody knows is passed over', async () => {
  const head = 'host: localhost\r\nexpect: wonders\r\nconnection: close';
  expect(await answerTo(`GET /health/live HTTP/1.1\r\n${head}\r\n\r\n`)).toContain('HTTP/1.1 200 ');
});
