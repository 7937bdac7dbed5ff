import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { EVERYTHING, exportAs, type Selection } from '../../src/export/index.ts';
import { statementFile } from '../../src/graph/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import { EXPORT_FORMATS } from '../../src/model/index.ts';
import { graphForTest } from '../graph-for-test.ts';
import { apiKey } from './api-key.ts';
import { serveOnNeo4j } from './serve-on-neo4j.ts';

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));
const MORGAN = 'person:mark-morgan';

const graph = graphForTest();

beforeAll(async () => {
  const { refused } = await ingest(graph, { paths: [CORPUS] });
  expect(refused).toEqual([]);
});

async function bytesOf(chunks: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const read: Buffer[] = [];
  for await (const chunk of chunks) read.push(Buffer.from(chunk));
  return Buffer.concat(read);
}

const inGraph = async (format: 'csv', selection: Partial<Selection>, base: string) =>
  bytesOf(exportAs(format, graph, { ...EVERYTHING, ...selection }, base));

test('an address gives what the command line writes, in every format', async () => {
  const { url } = await serveOnNeo4j();
  for (const format of EXPORT_FORMATS) {
    const answer = await fetch(`${url}/export?format=${format}&entity=${MORGAN}`);
    expect([format, answer.status]).toEqual([format, 200]);
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="mark-morgan\.[a-z.]+"$/,
    );
    const written = exportAs(format, graph, { ...EVERYTHING, entity: MORGAN }, url);
    expect(Buffer.from(await answer.arrayBuffer()).equals(await bytesOf(written))).toBe(true);
  }
});

test('selects by document, words and facts', async () => {
  const { url } = await serveOnNeo4j();
  const read = async (query: string) => {
    const text = await (await fetch(`${url}/export?format=csv&${query}`)).text();
    return parse<Record<string, string>>(text, { columns: true, bom: true });
  };
  const byWords = await read('query=STORY+significant');
  expect(byWords.length).toBeGreaterThan(0);
  for (const { exact } of byWords) expect(exact).toMatch(/story/i);
  const ids = byWords.map(({ id = '' }) => id);
  const byFacts = await read(ids.map((id) => `fact=${id}`).join('&'));
  expect(byFacts.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  const posted = await fetch(`${url}/export`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ format: 'csv', fact: ids }),
  });
  expect(parse(await posted.text(), { columns: true, bom: true })).toEqual(byFacts);
  const document = 'document:who-says-what';
  const ofDocument = await read(`document=${document}`);
  const everything = parse<Record<string, string>>((await inGraph('csv', {}, url)).toString(), {
    columns: true,
    bom: true,
  });
  expect(ofDocument).toEqual(everything.filter((row) => row['document'] === document));
  expect(await read('document=document:not-there')).toEqual([]);
  const now = new Date().toISOString();
  expect(await read(`document=${document}&knownAt=${now}`)).toEqual(ofDocument);
  expect(await read(`query=STORY+significant&knownAt=${now}`)).toEqual(byWords);
  expect(await read(`knownAt=${now}`)).toEqual(everything);
  expect(await read('knownAt=2020-01-01T00:00:00Z')).toEqual([]);
});

test.each([
  ['format=xlsx', /format must be one of csv/],
  ['format=csv&entity=morgan', /entity must be an id/],
  ['format=csv&query=***', /query must be words/],
  ['format=csv&since=2020', /since/],
  ['format=proposals&fact=claim:one', /no proposal is a fact/],
  ['format=proposals&knownAt=2026-01-31T09:30:00Z', /knownAt must be absent/],
  ['format=csv&knownAt=2020', /knownAt must be a date and time with its offset/],
])('%s is refused, with what is valid', async (query, message) => {
  const { url } = await serveOnNeo4j();
  const answer = await fetch(`${url}/export?${query}`);
  expect(answer.status).toBe(400);
  expect(answer.headers.get('content-disposition')).toBeNull();
  const { errors } = z
    .object({ errors: z.array(z.object({ message: z.string() })) })
    .parse(await answer.json());
  expect(errors[0]?.message).toMatch(message);
});

test('answers whom the API answers, and no page of another site by itself', async () => {
  const guarded = await serveOnNeo4j({ settings: { apiKeys: [apiKey('desk', 'secret')] } });
  const address = `${guarded.url}/export?format=csv&entity=${MORGAN}`;
  expect((await fetch(address)).status).toBe(401);
  const known = await fetch(address, { headers: { authorization: 'Bearer secret' } });
  expect(known.status).toBe(200);
  await known.arrayBuffer();
  const open = await serveOnNeo4j();
  const loaded = (destination: string) =>
    fetch(`${open.url}/export?format=csv&entity=${MORGAN}`, {
      headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': destination },
    });
  expect((await loaded('image')).status).toBe(400);
  expect((await loaded('document')).status).toBe(200);
  const trusting = await serveOnNeo4j({ settings: { trustedDocuments: new Map() } });
  expect((await fetch(`${trusting.url}/export?format=csv`)).status).toBe(403);
});

test('a third export at once waits for another time', async () => {
  const { url } = await serveOnNeo4j();
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => fetch(`${url}/export?format=html`)),
  );
  const statuses = answers.map(({ status }) => status);
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(2);
  expect(statuses.filter((status) => status === 503).length).toBeGreaterThan(0);
  expect(answers.find(({ status }) => status === 503)?.headers.get('retry-after')).toBe('1');
  await Promise.all(answers.map((answer) => answer.arrayBuffer()));
  const after = await fetch(`${url}/export?format=html`);
  expect(after.status).toBe(200);
  await after.arrayBuffer();
});

test('one that waits for a load stays open longer than a reader may pause', async () => {
  const { url } = await serveOnNeo4j({ settings: { writeMs: 300 } });
  const exported = await graph.write(async ({ run }) => {
    await run(statementFile('export/hold'));
    const answer = await fetch(`${url}/export?format=csv`);
    await sleep(1_000);
    return answer;
  });
  const text = (await bytesOf(exportAs('csv', graph, EVERYTHING, url))).toString();
  expect(await exported.text()).toBe(text.replace('\ufeff', ''));
});
