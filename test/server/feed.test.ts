import { createClient } from 'graphql-sse';
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

/** The next events of a stream that have data. */
async function* dataOf({ body }: Response) {
  if (body === null) return;
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
      const parsed: unknown = JSON.parse(data);
      yield { id: fields.get('id') ?? '', event: fields.get('event'), data: parsed };
    }
  }
}

/** The next events of a stream that are changes. */
async function* eventsOf(response: Response): AsyncGenerator<z.infer<typeof event>, undefined> {
  for await (const { id, event: name, data } of dataOf(response)) {
    const change = event.parse(data);
    expect([id, name]).toEqual([change.id, 'change']);
    yield change;
  }
  return undefined;
}

/** The next results of a subscription. */
async function* resultsOf(response: Response) {
  for await (const sent of dataOf(response)) {
    expect(sent.event).toBe('next');
    yield sent;
  }
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

/** A subscription to changes, as a stock client has it: its results. */
function subscribed(url: string, query: string, headers: Record<string, string> = {}) {
  const client = createClient({ url: `${url}/graphql/stream`, headers, retryAttempts: 0 });
  return client.iterate({ query, variables: { text: true } });
}

const QUERY = `subscription Site($text: Boolean = false) { now: changed { ...Fact document { id } } }
  fragment Fact on Change { fact action at @include(if: $text) }`;

test('a subscription has what is asked of each change, and goes on where it was', async () => {
  await load('early');
  const serving = await serveOnNeo4j();
  const results = subscribed(serving.url, QUERY);
  const next = results.next();
  await load('third');
  const at = expect.stringMatching(/Z$/) as unknown;
  const third = { action: 'ADDED', fact: 'document:third', at, document: { id: 'document:third' } };
  expect((await next).value).toEqual({ data: { now: third } });
  await load('fourth');
  expect((await results.next()).value).toMatchObject({
    data: { now: { fact: 'document:fourth' } },
  });

  const leave = new AbortController();
  const address = new URL(`${serving.url}/graphql/stream`);
  address.search = new URLSearchParams({ query: QUERY, variables: '{"text":false}' }).toString();
  const stream = (headers: Record<string, string>, since = '') =>
    fetch(`${address.href}${since}`, {
      headers: { accept: 'text/event-stream', 'apollo-require-preflight': 'true', ...headers },
      signal: leave.signal,
    });
  const all = resultsOf(await stream({}, '&since=2000-01-01T00:00:00Z'));
  const found: unknown[] = [];
  let last = '';
  for await (const { id, data } of all) {
    found.push(data);
    if (JSON.stringify(data).includes('document:third')) last = id;
    if (JSON.stringify(data).includes('document:fourth')) break;
  }
  expect(found).toContainEqual({
    data: { now: { fact: 'document:early', action: 'ADDED', document: { id: 'document:early' } } },
  });
  const again = resultsOf(await stream({ 'last-event-id': last }));
  expect((await again.next()).value).toMatchObject({
    data: { data: { now: { fact: 'document:fourth' } } },
  });
  leave.abort();
  await serving.close();
});

test.each([
  ['subscription { changed { nothing } }', 'Cannot query field', 'GRAPHQL_VALIDATION_FAILED'],
  ['subscription {', 'Syntax Error', 'GRAPHQL_PARSE_FAILED'],
  ['subscription { changed { id } changed2: changed { id } }', 'one', 'GRAPHQL_VALIDATION_FAILED'],
  ['{ people { totalCount } }', 'to /graphql:', 'BAD_REQUEST'],
  ['mutation { undoDecisions(ids: ["proposal:a"], expectedCount: 1) { id } }', '', 'FORBIDDEN'],
])('%s is refused by an error in the stream', async (query, message, code) => {
  const { url } = await serveOnNeo4j({ settings: { apiKeys: [apiKey('desk', 'reader-key')] } });
  const results = subscribed(url, query, { authorization: 'Bearer reader-key' });
  const first = await results.next();
  expect(first.value).toMatchObject({
    errors: [{ message: expect.stringContaining(message) as unknown, extensions: { code } }],
  });
  expect((await results.next()).done).toBe(true);
});

test('a subscription elsewhere, and what is no operation, are refused with the way out', async () => {
  const { url } = await serveOnNeo4j();
  const post = async (path: string, body: object) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    return [response.status, await response.text()];
  };
  const query = 'subscription { changed { id } }';
  expect(await post('/graphql', { query })).toEqual([
    400,
    expect.stringContaining('Send subscriptions to /graphql/stream'),
  ]);
  expect(await post('/graphql/stream', { documentId: 'a' })).toEqual([
    400,
    expect.stringContaining('Send one operation'),
  ]);
});

test('a server with a manifest streams the subscriptions in it', async () => {
  const trustedDocuments = new Map([['site', 'subscription { changed { id } }']]);
  const { url } = await serveOnNeo4j({ settings: { trustedDocuments } });
  const leave = new AbortController();
  const ask = async (search: Record<string, string>) => {
    const address = `${url}/graphql/stream?${new URLSearchParams(search).toString()}`;
    const headers = { 'apollo-require-preflight': 'true' };
    const { status, body } = await fetch(address, { headers, signal: leave.signal });
    for await (const text of body?.pipeThrough(new TextDecoderStream()) ?? [])
      return [status, text];
    return [status, ''];
  };
  expect(await ask({ documentId: 'site' })).toEqual([200, 'retry: 2000\n\n']);
  const [status, refusal] = await ask({ query: 'subscription { changed { fact } }' });
  expect([status, refusal]).toEqual([403, expect.stringContaining('DOCUMENT_NOT_TRUSTED')]);
  leave.abort();
});
