import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { serveOnNeo4j } from './serve-on-neo4j.ts';

async function answerTo(request: string | Buffer): Promise<string> {
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
    'two hosts',
    'GET /health/live HTTP/1.1\r\nhost: localhost\r\nhost: localhost\r\nconnection: close\r\n\r\n',
    400,
  ],
  [
    'a host with a user',
    'GET /health/live HTTP/1.1\r\nhost: localhost:80@evil.example\r\nconnection: close\r\n\r\n',
    400,
  ],
  [
    'a host with a path',
    'GET /health/live HTTP/1.1\r\nhost: localhost/x\r\nconnection: close\r\n\r\n',
    400,
  ],
  [
    'a transfer coding before chunked',
    'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\nconnection: close\r\ntransfer-encoding: identity, chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n',
    400,
  ],
  ['an empty host', 'GET /health/live HTTP/1.1\r\nhost:\r\nconnection: close\r\n\r\n', 400],
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

const withBody = (headers: string, body: Buffer) =>
  Buffer.concat([
    Buffer.from(
      `POST /graphql HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n${headers}content-length: ${body.length}\r\n\r\n`,
    ),
    body,
  ]);
const JSON_TYPE = 'content-type: application/json\r\n';

test('a compressed body: 415', async () => {
  const body = gzipSync('{"query":"{ people { totalCount } }"}');
  const answer = await answerTo(withBody(`${JSON_TYPE}content-encoding: gzip\r\n`, body));
  expect(answer).toContain('HTTP/1.1 415 ');
  expect(answer).toContain('"code":"UNSUPPORTED_MEDIA_TYPE"');
});

test('bytes that are not UTF-8: 400', async () => {
  const body = Buffer.concat([
    Buffer.from('{"query":"{ people { totalCount } }","operationName":"'),
    Buffer.from([0xc3, 0x28]),
    Buffer.from('"}'),
  ]);
  const answer = await answerTo(withBody(JSON_TYPE, body));
  expect(answer).toMatch(/^HTTP\/1\.1 400 [^]*UTF-8/);
});

test('a body that begins with a byte order mark is read', async () => {
  const body = Buffer.from('\u{feff}{"query":"{ __typename }"}');
  expect(await answerTo(withBody(JSON_TYPE, body))).toContain('{"data":{"__typename":"Query"}}');
});
