import { expect, test } from 'vitest';
import { z } from 'zod';
import { ingest } from '../../src/ingest/index.ts';
import { graphForTest } from '../graph-for-test.ts';
import { folderOf } from '../ingest/documents.ts';
import { report } from '../ingest/report.ts';
import { apiKey } from './api-key.ts';
import { serveOnNeo4j } from './serve-on-neo4j.ts';

const graph = graphForTest();
const load = async (slug: string) => ingest(graph, { paths: [await folderOf([report(slug)])] });

const event = z.object({ id: z.string(), fact: z.string(), action: z.string() });

/** The next events of a stream that are changes. */
async function* eventsOf({ body }: Response): AsyncGenerator<z.infer<typeof event>, undefined> {
  if (body === null) return undefined;
  let text = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    for (const each of events) {
      const fields = new Map(
        each.split('\n').map((line) => [line.replace(/:.*/, ''), line.replace(/^\w*: ?/, '')]),
      );
      const data = fields.get('data');
      if (data === undefined) continue;
      const change = event.parse(JSON.parse(data));
      expect([fields.get('id'), fields.get('event')]).toEqual([change.id, 'change']);
      yield change;
    }
  }
  return undefined;
}

test('changes are streamed as they happen, and a client goes on where it was', async () => {
  await load('before');
  const serving = await serveOnNeo4j();
  const leave = new AbortController();
  const open = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${serving.url}${path}`, { headers, signal: leave.signal });

  const live = await open('/changes');
  expect(live.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(live.headers.get('cache-control')).toBe('no-store');
  const events = eventsOf(live);
  const next = events.next();
  const { changes: none } = await load('one');
  expect(none).toEqual([]);
  const { value: first } = await next;
  expect(first).toMatchObject({ action: 'ADDED', fact: 'document:one' });

  await load('two');
  expect((await events.next()).value).toMatchObject({ fact: 'document:two' });
  const again = eventsOf(await open('/changes', { 'last-event-id': String(first?.id) }));
  expect((await again.next()).value).toMatchObject({ fact: 'document:two' });
  const all = eventsOf(await open('/changes?since=2000-01-01T00:00:00%2B02:00'));
  expect((await all.next()).value).toMatchObject({ fact: 'document:before' });

  const [ended] = await Promise.all([events.next(), serving.close()]);
  expect(ended.done).toBe(true);
  leave.abort();
});

test.each([
  ['last-event-id', '/changes', { 'last-event-id': 'change:x' }, 400],
  ['since', '/changes?since=yesterday', {}, 400],
])('a wrong %s is refused with what it must be', async (name, path, headers, status) => {
  const { url } = await serveOnNeo4j();
  const response = await fetch(`${url}${path}`, { headers });
  expect(response.status).toBe(status);
  const { errors } = z
    .object({ errors: z.array(z.looseObject({ message: z.string() })) })
    .parse(await response.json());
  expect(errors[0]).toMatchObject({
    message: expect.stringContaining(name) as unknown,
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

test('a server with keys streams to those that have one', async () => {
  const { url } = await serveOnNeo4j({ settings: { apiKeys: [apiKey('desk', 'reader-key')] } });
  expect((await fetch(`${url}/changes`)).status).toBe(401);
  const leave = new AbortController();
  const { status } = await fetch(`${url}/changes`, {
    headers: { authorization: 'Bearer reader-key' },
    signal: leave.signal,
  });
  leave.abort();
  expect(status).toBe(200);
});
