import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readManifest } from '../../src/server/index.ts';
import { graphForTest } from '../graph-for-test.ts';
import { serveOnNeo4j } from './serve-on-neo4j.ts';
import { post } from './serve-for-test.ts';

const TEXT = 'query People($first: Int) { people(first: $first) { nodes { id } } }';
const LAID_OUT =
  'query People($first: Int) {\n  # people\n  people(first: $first) { nodes { id } }\n}\n';
const OTHER = '{ people { totalCount } }';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const ANSWER = '{"data":{"people":{"nodes":[]}}}\n';

function manifestOf(content: unknown) {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-manifest-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const path = join(folder, 'manifest.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return readManifest(path);
}

describe('with a manifest', () => {
  graphForTest();
  const trusting = () =>
    serveOnNeo4j({
      settings: { trustedDocuments: manifestOf({ [`sha256:${sha256(TEXT)}`]: TEXT }) },
    });

  test.each([
    ['documentId', { documentId: sha256(TEXT) }],
    ['documentId with its algorithm', { documentId: `sha256:${sha256(TEXT)}` }],
    [
      'persistedQuery',
      { extensions: { persistedQuery: { version: 1, sha256Hash: sha256(TEXT) } } },
    ],
    ['id, as Relay sends it', { id: sha256(TEXT) }],
    ['doc_id, as Relay sends it', { doc_id: sha256(TEXT) }],
    ['its text', { query: TEXT }],
    ['its text, laid out otherwise', { query: LAID_OUT }],
    ['documentId, whatever text comes with it', { documentId: sha256(TEXT), query: OTHER }],
  ])('an operation is answered by %s', async (_, body) => {
    const { url } = await trusting();
    const { status, text } = await post(url, { ...body, variables: { first: 1 } });
    expect([status, text]).toEqual([200, ANSWER]);
  });

  test.each([
    ['another text', { query: OTHER }],
    ['another hash', { documentId: sha256(OTHER) }],
    [
      'another hash for APQ',
      { extensions: { persistedQuery: { version: 1, sha256Hash: sha256(OTHER) } } },
    ],
    [
      'a new pair of hash and text',
      { query: OTHER, extensions: { persistedQuery: { version: 1, sha256Hash: sha256(OTHER) } } },
    ],
    ['no text', {}],
    ['a key of every object', { documentId: 'constructor' }],
    ['what is no GraphQL', { query: '"' }],
    ['a batch', [{ query: OTHER }]],
    ['the schema', { query: '{ __schema { types { name } } }' }],
  ])('%s: 403, and no statement run', async (_, body) => {
    const { url, log } = await trusting();
    const { status, text } = await post(url, body);
    expect(status).toBe(403);
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }],
    });
    const [logged] = log();
    expect(logged).toMatchObject({ code: 'DOCUMENT_NOT_TRUSTED', status: 403 });
    expect(logged).not.toHaveProperty('statementMs');
  });

  const get = async (search: Record<string, string>) => {
    const { url } = await trusting();
    const response = await fetch(`${url}/graphql?${new URLSearchParams(search).toString()}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    return [response.status, await response.text()];
  };

  test('over GET too', async () => {
    const variables = '{"first":1}';
    const persisted = (text: string) =>
      JSON.stringify({ persistedQuery: { version: 1, sha256Hash: sha256(text) } });
    expect(await get({ documentId: sha256(TEXT), variables })).toEqual([200, ANSWER]);
    expect(await get({ extensions: persisted(TEXT), variables })).toEqual([200, ANSWER]);
    expect((await get({ query: OTHER }))[0]).toBe(403);
    expect((await get({ extensions: persisted(OTHER) }))[0]).toBe(403);
    expect((await get({ extensions: '{' }))[0]).toBe(403);
  });
});

test.each([
  ['no JSON', '{', 'is not one'],
  ['a hash that is none', { abc: TEXT }, 'in hex digits'],
  ['a list', [TEXT], 'expected record'],
])('a manifest with %s is refused with the way to make one', (_, content, words) => {
  expect(() => manifestOf(content)).toThrow(words);
});

describe('the manifest of', () => {
  test.each([
    ['relay-compiler, by MD5', { [createHash('md5').update(TEXT).digest('hex')]: TEXT }],
    ['relay-compiler, by SHA-256', { [sha256(TEXT)]: TEXT }],
    [
      'Apollo',
      {
        format: 'apollo-persisted-query-manifest',
        version: 1,
        operations: [{ id: 'people-1', name: 'People', type: 'query', body: TEXT }],
      },
    ],
  ])('%s is read', (_, content) => {
    expect([...manifestOf(content).values()]).toEqual([TEXT]);
  });

  test('Apollo has ids of any form', async () => {
    const operations = [{ id: 'People-1', name: 'People', type: 'query', body: TEXT }];
    const content = { format: 'apollo-persisted-query-manifest', version: 1, operations };
    const { url } = await serveOnNeo4j({ settings: { trustedDocuments: manifestOf(content) } });
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'People-1' } };
    expect((await post(url, { extensions, variables: { first: 1 } })).status).toBe(200);
    expect((await post(url, { documentId: 'people-1' })).status).toBe(403);
  });
});
