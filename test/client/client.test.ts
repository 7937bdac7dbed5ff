import { readFileSync } from 'node:fs';
import { createClient, RequestError } from 'footnote-graph/client';
import { beforeAll, describe, expect, expectTypeOf, test } from 'vitest';
import { QuotesOfDocument } from '../../examples/quotes-page/generated/graphql.ts';
import { quotesPage } from '../../examples/quotes-page/quotes-page.ts';
import { SERVER_CODES } from '../../src/client/request-error.ts';
import type { TypedDocument } from '../../src/client/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import { readManifest, type Settings } from '../../src/server/index.ts';
import { CLIENT_CODES } from '../../src/server/errors/error-table.ts';
import { graphForTest } from '../graph-for-test.ts';
import { ENDLESS, serveOnNeo4j } from '../server/serve-on-neo4j.ts';
import { COSTLY } from '../server/costly.ts';

const graph = graphForTest();
const MORGAN = 'person:mark-morgan';
const MANIFEST = 'examples/quotes-page/generated/persisted-documents.json';

beforeAll(async () => {
  await ingest(graph, { paths: ['corpus'], textFolders: [] });
});

async function clientOf(settings: Partial<Settings> = {}, trustedDocuments = false) {
  const { url } = await serveOnNeo4j({ settings });
  return createClient(`${url}/graphql`, { trustedDocuments });
}

describe('examples/quotes-page', () => {
  test('shows all quotes page by page, each with its document', async () => {
    const client = await clientOf();
    const pages: string[] = [];
    for (let after: string | null = null; ;) {
      const { html, next }: { html: string; next: string | null } = await quotesPage(
        client,
        MORGAN,
        after,
      );
      pages.push(html);
      if (next === null) break;
      after = next;
    }
    expect(pages.length).toBeGreaterThan(1);
    expect(pages[0]).toMatch(
      /^<h1>Mark Morgan: \d+ quotes<\/h1>\n<ul>\n<li>.+ <small>.+, at \d+<\/small><\/li>/,
    );
    const { person } = await client.request(QuotesOfDocument, { person: MORGAN, first: 100 });
    expect(pages.join('').match(/<li>/g)).toHaveLength(person?.quotes.totalCount ?? 0);
  });

  test('says so where there is nobody', async () => {
    const { html } = await quotesPage(await clientOf(), 'person:nobody');
    expect(html).toBe('<p>Nobody has the id person:nobody.</p>');
  });

  test('is answered by a server that trusts its manifest, by hash alone', async () => {
    const trustedDocuments = readManifest(MANIFEST);
    const { html } = await quotesPage(await clientOf({ trustedDocuments }, true), MORGAN);
    expect(html).toContain('<li>');
  });
});

test('what is answered has the type of the operation', async () => {
  const client = await clientOf();
  const { person } = await client.request(QuotesOfDocument, { person: MORGAN, first: 1 });
  expectTypeOf(person?.quotes.nodes[0]?.kind).toEqualTypeOf<'DIRECT' | 'INDIRECT' | undefined>();
  // @ts-expect-error: the operation needs `first`.
  await expect(client.request(QuotesOfDocument, { person: MORGAN })).rejects.toThrow('$first');
});

describe('an error has a code', () => {
  const untyped = (text: string): TypedDocument<unknown, Record<string, never>> => ({
    toString: () => text,
  });
  const failure = async (asking: Promise<unknown>) => {
    const thrown: unknown = await asking.then(
      () => undefined,
      (error: unknown) => error,
    );
    if (!(thrown instanceof RequestError))
      throw new Error('must be a RequestError', { cause: thrown });
    return thrown;
  };

  test('of the server, with its status and its own words', async () => {
    const client = await clientOf();
    const error = await failure(client.request(QuotesOfDocument, { person: MORGAN, first: 0 }));
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', status: 400 });
    expect(error.message).toBe('first must be from 1 to 1000; it is 0.');
    const costly = await failure(client.request(untyped(`{ ${COSTLY} }`)));
    expect(costly).toMatchObject({ code: 'QUERY_TOO_COSTLY', status: 400 });
    expect(costly.errors[0]?.extensions).toMatchObject({ limit: 100_000 });
  });

  test('of a server that trusts other documents', async () => {
    const trustedDocuments = readManifest(MANIFEST);
    const client = await clientOf({ trustedDocuments });
    expect(await failure(client.request(untyped('{ people { totalCount } }')))).toMatchObject({
      code: 'DOCUMENT_NOT_TRUSTED',
      status: 403,
    });
  });

  test('where nothing answers, or something else does', async () => {
    const nowhere = createClient('http://127.0.0.1:9/graphql');
    expect((await failure(nowhere.request(untyped('{ a }')))).code).toBe('NO_ANSWER');
    const { url } = await serveOnNeo4j();
    const page = createClient(url, { fetch: () => fetch(url) });
    expect((await failure(page.request(untyped('{ a }')))).code).toBe('NO_GRAPHQL');
  });

  test('a request that is given up ends as its signal says', async () => {
    const { url } = await serveOnNeo4j({ statement: ENDLESS });
    const client = createClient(`${url}/graphql`);
    const signal = AbortSignal.timeout(200);
    const asking = client.request(untyped('{ people { totalCount } }'), {}, { signal });
    await expect(asking).rejects.toMatchObject({ name: 'TimeoutError' });
  });
});

test('a document without a hash cannot be sent as a trusted one', async () => {
  const client = await clientOf({}, true);
  await expect(client.request({ toString: () => '{ a }' })).rejects.toThrow('persistedDocuments');
});

test('the client knows every code of the server', () => {
  expect([...SERVER_CODES].sort()).toEqual(Object.keys(CLIENT_CODES).sort());
});

test('the client needs nothing that a browser lacks', () => {
  for (const file of ['create-client', 'read-answer', 'request-error', 'typed-document', 'index'])
    for (const [, from] of readFileSync(`src/client/${file}.ts`, 'utf8').matchAll(/from '(.*)'/g))
      expect(from).toMatch(/^\.\//);
});
