import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { expect, test } from 'vitest';
import { graphForTest } from '../graph-for-test.ts';
import { answerOf } from './answer.ts';
import { footnoteProcess } from './footnote-process.ts';
import { connectionsOf, underWay } from './nothing-left.ts';
import { expectTold } from './nothing-told.ts';
import { neo4jForTest } from '../neo4j-for-test.ts';

const graph = graphForTest();
const MB = 1_000_000;
const CHUNK = Buffer.alloc(MB, 'x');
const COUNT = 'MATCH (n) RETURN count(n)';

/** Sends 60 MB from a buffer of one, as fast as they are taken, until an answer comes. */
function sendBody(
  url: string,
  headers: Record<string, string>,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const all = { 'content-type': 'application/json', ...headers };
    const sending = request(`${url}/graphql`, { method: 'POST', headers: all });
    let answered = false;
    sending.on('response', (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => {
        answered = true;
        sending.destroy();
        resolve({ status: response.statusCode ?? 0, text });
      });
      // Cut off behind the answer's last byte is well.
      response.on('error', () => undefined);
    });
    // The server need not read what it has refused.
    sending.on('error', (error) => {
      if (!answered) reject(error);
    });
    let left = 60;
    const more = () => {
      while (left-- > 0 && !answered) if (!sending.write(CHUNK)) return;
      sending.end();
    };
    sending.on('drain', more);
    sending.write('{"query": "');
    more();
  });
}

/** The most memory that a process has ever held, in MB. */
function memoryOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1]) / 1_000;
}

test('60 MB, announced or not, one after the other and at once: 413, memory flat', async () => {
  const { uri, username, password } = neo4jForTest();
  const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const server = await footnoteProcess('serve', env);
  const usual = async () => {
    const body = JSON.stringify({ query: '{ people { totalCount } }' });
    const headers = { 'content-type': 'application/json' };
    return answerOf(await fetch(`${server.url}/graphql`, { method: 'POST', headers, body }));
  };
  const [before] = (await graph.read(COUNT)).rows;
  const ways: Record<string, string>[] = [
    { 'content-length': String(60 * MB + 11) },
    { 'transfer-encoding': 'chunked' },
  ];
  const all = async (times: number) => {
    for (const way of ways) {
      const answers = await Promise.all(
        Array.from({ length: times }, () => sendBody(server.url, way)),
      );
      for (const { status, text } of answers) {
        expect(status).toBe(413);
        expect(JSON.parse(text)).toEqual({
          errors: [
            { message: expect.any(String) as string, extensions: { code: 'BODY_TOO_LARGE' } },
          ],
        });
        expectTold(text);
      }
    }
  };
  // Warm: what runs for the first time takes memory to keep.
  for (let at = 0; at < 20; at++) await usual();
  const cold = memoryOf(server.pid);
  await all(8);
  const warm = memoryOf(server.pid);
  for (let round = 0; round < 3; round++) await all(8);
  // Of eight bodies at once, none is held; of the 48 that follow, 2,880 MB, not as much as two stays:
  // what garbage there is at the highest moment is chance.
  expect(warm - cold).toBeLessThan(240);
  expect(memoryOf(server.pid) - warm).toBeLessThan(120);

  expect(await usual()).toMatchObject({ status: 200, code: undefined });
  expect(server.output()).not.toContain(password);
  expect(server.output()).not.toContain('"level":50');
  expect(await underWay(graph)).toEqual([]);
  expect((await graph.read(COUNT)).rows).toEqual([before]);
  expect((await server.end('SIGTERM')).code).toBe(0);
  await expect.poll(() => connectionsOf(graph)).toBe(1);
});
