import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { Imports, type ImportOptions } from '../../src/imports/index.ts';
import type { Importer } from '../../src/server/index.ts';
import { checksum } from '../checksum.ts';
import { emptyGraph, graphForTest } from '../graph-for-test.ts';
import { neo4jForTest } from '../neo4j-for-test.ts';
import { sha256 } from '../../src/model/index.ts';
import { TEXT } from '../review/maps.ts';
import { apiKey } from './api-key.ts';
import { serveOnNeo4j } from './serve-on-neo4j.ts';

const graph = graphForTest();
const apiKeys = [apiKey('desk', 'key-of-desk'), apiKey('ada', 'key-of-ada', 'editor')];

const importsWith = (options: Partial<ImportOptions> = {}) =>
  new Imports({
    // Where the server was, and what tells where it is, as of a Neo4j that Footnote started itself.
    connection: {
      ...neo4jForTest(),
      uri: 'bolt://127.0.0.1:1',
      locate: () => Promise.resolve(neo4jForTest().uri),
      database: 'neo4j',
    },
    textFolders: [],
    authorities: '',
    env: {},
    ...options,
  });
const importer = importsWith();

beforeAll(() => emptyGraph(graph));
afterAll(() => {
  importer.close();
});

const answer = z.looseObject({
  errors: z
    .array(
      z.object({
        message: z.string(),
        extensions: z.looseObject({ code: z.string(), problems: z.array(z.unknown()).optional() }),
      }),
    )
    .optional(),
});

interface Sent {
  name?: string;
  key?: string;
  type?: string;
}

type Bytes = string | Uint8Array<ArrayBuffer>;

/** A server that imports, closed with the test; what sends it a file. */
async function serving(by: Importer = importer) {
  const { url } = await serveOnNeo4j({ importer: by, settings: { apiKeys } });
  return async (
    bytes: Bytes,
    { name = 'maps.md', key = 'key-of-ada', type = 'application/octet-stream' }: Sent = {},
  ) => {
    const response = await fetch(`${url}/import?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { ...(key ? { authorization: `Bearer ${key}` } : {}), 'content-type': type },
      body: bytes,
    });
    const { errors: [error] = [], ...imported } = answer.parse(await response.json());
    const { status, headers } = response;
    return { status, headers, imported, error, code: error?.extensions.code };
  };
}

const TYPE = 'UNSUPPORTED_MEDIA_TYPE';
const INPUT = 'BAD_USER_INPUT';

test('refused before the file is read, and nothing is changed', async () => {
  const send = await serving();
  const before = await checksum(graph);
  const refused: [Sent, number, string, RegExp][] = [
    [{ key: 'key-of-desk' }, 403, 'FORBIDDEN', /the role editor/],
    [{ key: '' }, 401, 'UNAUTHENTICATED', /needs a key/],
    // What a page of another site could send unasked.
    [{ type: 'text/plain' }, 415, TYPE, /octet-stream/],
    [{ type: 'multipart/form-data; boundary=x' }, 415, TYPE, /octet-stream/],
    [{ name: '../../etc/passwd.md' }, 400, INPUT, /without folders/],
    [{ name: 'a\u001B[31m.md' }, 400, INPUT, /control characters/],
    [{ name: `${'n'.repeat(10_000)}.md` }, 400, INPUT, /1 to 255 characters/],
    [{ name: '' }, 400, INPUT, /1 to 255 characters/],
  ];
  for (const [sent, ...expected] of refused) {
    const { status, code, error } = await send('# Maps', sent);
    const [wanted, wantedCode, message] = expected;
    expect([sent, status, code]).toEqual([sent, wanted, wantedCode]);
    expect(error?.message).toMatch(message);
  }
  const small = await serving({ maxBytes: 10, import: (file) => importer.import(file) });
  const large = await small('more than ten bytes');
  expect([large.status, large.code]).toEqual([413, 'BODY_TOO_LARGE']);
  expect(large.error?.message).toBe('A file may have 10 bytes, and this one has 19: split it');
  expect(await checksum(graph)).toEqual(before);
});

test('a document is loaded with its proposals; the same again changes nothing; its annotation is loaded', async () => {
  const send = await serving();
  const { status, imported, headers } = await send(TEXT);
  expect(status).toBe(200);
  expect(headers.get('footnote-bookmark')).toMatch(/^FB:/);
  const facts = { passages: 0, statistics: 0, quotes: 0, claims: 0 };
  const document = { id: 'document:maps', title: 'Maps on loan 🗺' };
  const engine = expect.stringContaining('compromise') as unknown;
  const pending = expect.any(Number) as unknown;
  const proposals = { engine, pending, decided: 0, lost: [] };
  expect(imported).toEqual({ document, change: 'ADDED', facts, warnings: [], proposals });
  const { rows } = await graph.read("MATCH (p:Proposal {state: 'PENDING'}) RETURN count(p)");
  const waiting = Number(rows[0]?.[0]);
  expect(waiting).toBeGreaterThan(5);
  expect(imported).toMatchObject({ proposals: { pending: waiting } });

  const before = await checksum(graph);
  expect((await send(TEXT)).imported).toMatchObject({ change: 'UNCHANGED' });
  expect(await checksum(graph)).toEqual(before);

  const annotated = {
    document: { ...document, file: 'maps.md', sha256: sha256(TEXT), language: 'en' },
    quotes: [{ kind: 'DIRECT', passage: { exact: 'Nobody lost one.' } }],
  };
  const name = 'maps.annotation.json';
  const annotation = await send(JSON.stringify(annotated), { name });
  expect(annotation.imported).toMatchObject({
    change: 'REPLACED',
    facts: { passages: 1, quotes: 1 },
  });
  const wrong = { ...annotated, quotes: [{ kind: 'DIRECT', passage: { exact: 'Everybody' } }] };
  const refused = await send(JSON.stringify(wrong), { name });
  expect([refused.status, refused.code]).toEqual([422, 'DOCUMENT_REFUSED']);
  expect(refused.error?.extensions.problems).toMatchObject([{ path: /quotes/ }]);
});

test('refused with the reason and the way out, and no path of this machine', async () => {
  const send = await serving();
  const other = JSON.stringify({
    document: {
      ...{ id: 'document:other', title: 'Other', file: 'other.md', language: 'en' },
      sha256: sha256('another text'),
    },
  });
  const pdf = await PDFDocument.create();
  pdf.addPage();
  const refused: [string, Bytes, RegExp][] = [
    ['scan.pdf', Uint8Array.from(await pdf.save()), /^scan\.pdf: .*recognize its text/],
    ['empty.md', '', /the file is empty/],
    ['all.zip', 'PK\u0003\u0004', /^all\.zip: /],
    ['data.json', '{}', /ends in \.annotation\.json/],
    ['all.jsonl', '{}', /footnote ingest/],
    ['x.annotation.json', other, /import other\.md first/],
  ];
  const before = await checksum(graph);
  for (const [name, bytes, message] of refused) {
    const { status, code, error } = await send(bytes, { name });
    expect([name, status, code]).toEqual([name, 422, 'DOCUMENT_REFUSED']);
    expect(error?.message).toMatch(message);
    expect(error?.message).not.toContain(process.cwd());
  }
  expect(await checksum(graph)).toEqual(before);
});

test('a file that takes too much time is refused, and the next one is imported', async () => {
  const hurried = importsWith({ seconds: 0.01 });
  const { error } = await (await serving(hurried))(TEXT, { name: 'slow.md' });
  expect(error?.message).toMatch(/^slow\.md: importing it takes too much time/);
  hurried.close();
  expect((await (await serving())(TEXT, { name: 'next.md' })).status).toBe(200);
});
