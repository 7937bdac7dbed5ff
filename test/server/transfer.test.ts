import { connect } from 'node:net';
import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { HeaderMap } from '@apollo/server';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Settings } from '../../src/server/index.ts';
import { serveForTest } from './serve-for-test.ts';

/** A server that answers every operation with a text of this many characters. */
function answering(characters: number, settings: Partial<Settings> = {}) {
  const text = 'A fact and its footnote. '.repeat(Math.ceil(characters / 25)).slice(0, characters);
  return serveForTest({
    settings,
    answer: () =>
      Promise.resolve({
        http: { headers: new HeaderMap() },
        body: { kind: 'single', singleResult: { data: { text } } },
      }),
  });
}

const BODY = JSON.stringify({ query: '{ people { totalCount } }' });

/** Unlike fetch, it leaves the body as it came. */
async function post(url: string, encoding: string) {
  const headers = { 'content-type': 'application/json', 'accept-encoding': encoding };
  const sent = request(`${url}/graphql`, { method: 'POST', headers });
  return new Promise<{ encoding: string | undefined; vary: string; body: Buffer }>(
    (resolve, reject) => {
      sent
        .on('response', (response) => {
          buffer(response).then((body) => {
            const { 'content-encoding': encoding, vary = '' } = response.headers;
            resolve({ encoding, vary, body });
          }, reject);
        })
        .on('error', reject)
        .end(BODY);
    },
  );
}

describe('an answer of a megabyte', () => {
  test.each([
    ['gzip', 'gzip', gunzipSync],
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
  ])('for accept-encoding %s is %s', async (accepted, chosen, unpack) => {
    const { url } = await answering(1_000_000);
    const { encoding, vary, body } = await post(url, accepted);
    expect([encoding, vary]).toEqual([chosen, expect.stringContaining('accept-encoding')]);
    expect(body.length).toBeLessThan(100_000);
    expect(unpack(body).length).toBeGreaterThan(1_000_000);
  });

  test.each(['', 'identity', 'zstd'])('for accept-encoding "%s" is plain', async (accepted) => {
    const { url } = await answering(1_000_000);
    const { encoding, body } = await post(url, accepted);
    expect([encoding, body.length > 1_000_000]).toEqual([undefined, true]);
  });
});

test('an answer below a kilobyte is plain', async () => {
  const { url } = await answering(900);
  expect((await post(url, 'br, gzip')).encoding).toBeUndefined();
});

test('an answer beyond the limit of bytes is refused, and others are not', async () => {
  const { url } = await answering(3_000, { maxAnswerBytes: 2_000 });
  const { body } = await post(url, 'identity');
  expect(JSON.parse(body.toString())).toMatchObject({
    errors: [{ extensions: { code: 'ANSWER_TOO_LARGE' } }],
  });
  const { url: other } = await answering(1_000, { maxAnswerBytes: 2_000 });
  expect((await post(other, 'identity')).body.toString()).toContain('A fact');
});

test('a client that stops reading loses its connection', async () => {
  const { url } = await answering(30_000_000, { writeMs: 500 });
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  onTestFinished(() => void socket.destroy());
  const head = `host: localhost\r\ncontent-type: application/json\r\ncontent-length: ${BODY.length}`;
  socket.write(`POST /graphql HTTP/1.1\r\n${head}\r\n\r\n${BODY}`);
  // Its first bytes arrive, and then it reads no more until the server has given up.
  await new Promise((resolve) => socket.once('readable', resolve));
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  let read = 0;
  socket.on('data', (chunk: Buffer) => (read += chunk.length));
  await new Promise((resolve) => socket.once('close', resolve).on('error', () => undefined));
  expect(read).toBeLessThan(30_000_000);
});

test('a client that reads slowly gets all of its answer', async () => {
  const { url } = await answering(8_000_000, { writeMs: 1_000 });
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  onTestFinished(() => void socket.destroy());
  const head = `host: localhost\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${BODY.length}`;
  socket.write(`POST /graphql HTTP/1.1\r\n${head}\r\n\r\n${BODY}`);
  let read = 0;
  socket.on('data', (chunk: Buffer) => {
    read += chunk.length;
    socket.pause();
    setTimeout(() => socket.resume(), 10);
  });
  await new Promise((resolve) => socket.once('close', resolve));
  expect(read).toBeGreaterThan(8_000_000);
});
