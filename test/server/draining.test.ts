import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { serveOnNeo4j } from './serve-on-neo4j.ts';

/** Sends the first half, stops the server, sends the second. @returns the whole answer. */
async function askAcrossTheStop(first: string, second: string): Promise<string> {
  const server = await serveOnNeo4j();
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  const answer = text(socket);
  await new Promise<void>((resolve) =>
    socket.write(first, () => {
      resolve();
    }),
  );
  // What it sends now, it sends to a server that has read the first half.
  await fetch(`${server.url}/health/live`);
  const closed = server.close();
  socket.write(second);
  await closed;
  return answer;
}

test('the moment the server stops, it is not ready', async () => {
  const answer = await askAcrossTheStop(
    'GET /health/ready HTTP/1.1\r\n',
    'host: localhost\r\n\r\n',
  );
  expect(answer).toMatch(/^HTTP\/1\.1 503 /);
  expect(answer).toContain('{"status":"draining"}');
});

test('a question that had begun to arrive is still answered', async () => {
  const body = JSON.stringify({ query: '{ __typename }' });
  const head = `host: localhost\r\ncontent-type: application/json\r\ncontent-length: ${body.length}`;
  const answer = await askAcrossTheStop('POST /graphql HTTP/1.1\r\n', `${head}\r\n\r\n${body}`);
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(answer).toContain('{"data":{"__typename":"Query"}}');
});
