import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createClient, RequestError } from '@footnote-graph/client';
import { rolldown } from 'rolldown';
import { beforeAll, describe, expect, expectTypeOf, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { QuotesOfDocument } from '../../examples/quotes-page/generated/graphql.ts';
import { quotesOf as ofApollo } from '../../examples/clients/apollo.ts';
import { quotesOf as ofFootnote } from '../../examples/clients/footnote-client.ts';
import { quotesOf as ofGraphqlRequest } from '../../examples/clients/graphql-request.ts';
import { quotesOf as ofUrql } from '../../examples/clients/urql.ts';
import { quotesPage } from '../../examples/quotes-page/quotes-page.ts';
import { Site } from '../../examples/quotes-page/site.ts';
import { SERVER_CODES } from '../../client/src/request-error.ts';
import type { TypedDocument } from '../../client/src/index.ts';
import { ingest, removeDocument } from '../../src/ingest/index.ts';
import { readManifest, type Settings } from '../../src/server/index.ts';
import { CLIENT_CODES } from '../../src/server/errors/error-table.ts';
import { graphForTest } from '../graph-for-test.ts';
import { folderOf } from '../ingest/documents.ts';
import { report } from '../ingest/report.ts';
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

const recipe = z.object({
  quotesOf: z.custom<typeof ofApollo>((value) => typeof value === 'function'),
});

/** Apollo Client 3 is written for bundlers: Node.js alone does not find its modules. */
async function ofApollo3(...asked: Parameters<typeof ofApollo>): Promise<string[]> {
  const alias = { '@apollo/client': 'apollo-client-3' };
  const input = 'examples/clients/apollo.ts';
  const bundle = await rolldown({ input, platform: 'node', resolve: { alias } });
  const folder = await mkdtemp(join(tmpdir(), 'footnote-apollo-3-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'apollo.mjs');
  await bundle.write({ file });
  return recipe.parse(await import(file)).quotesOf(...asked);
}

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

  test('as a site, makes again only the pages that show what changed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'footnote-site-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const site = new Site(await clientOf(), folder);
    await site.build();
    const page = (name: string) => readFile(join(folder, name), 'utf8');
    expect(await page('mark-morgan.html')).toContain('<h1>Mark Morgan: ');
    expect(await page('mark-morgan.2.html')).toContain('<li>');
    expect(await site.update()).toEqual([]);
    await writeFile(join(folder, 'mark-morgan.html'), 'as it was');

    const load = async (title: string) => {
      const written = report('of-the-site');
      const { document } = written.annotation;
      const annotation = { ...written.annotation, document: { ...document, title } };
      await ingest(graph, { paths: [await folderOf([{ ...written, annotation }])] });
      return site.update();
    };
    expect(await load('A report')).toEqual(['person:ada-example']);
    expect(await page('ada-example.html')).toContain('A report, 2026-01-02');
    // The page shows the title of the document that quotes her.
    expect(await load('The report')).toEqual(['person:ada-example']);
    expect(await page('ada-example.html')).toContain('The report, 2026-01-02');
    await removeDocument(graph, 'document:of-the-site', false);
    expect(await site.update()).toEqual(['person:ada-example']);
    expect(await readdir(folder)).not.toContain('ada-example.html');
    expect(await page('mark-morgan.html')).toBe('as it was');
  });

  test('is answered by a server that trusts its manifest, by hash alone', async () => {
    const trustedDocuments = readManifest(MANIFEST);
    const { html } = await quotesPage(await clientOf({ trustedDocuments }, true), MORGAN);
    expect(html).toContain('<li>');
  });
});

describe('the recipes of docs/frontends.md page through a connection', () => {
  test.each([
    ['@footnote-graph/client', ofFootnote],
    ['Apollo Client', ofApollo],
    ['Apollo Client 3', ofApollo3],
    ['urql', ofUrql],
    ['graphql-request', ofGraphqlRequest],
  ])('with %s', async (_, quotesOf) => {
    const { url } = await serveOnNeo4j();
    const client = createClient(`${url}/graphql`);
    const { person } = await client.request(QuotesOfDocument, { person: MORGAN, first: 100 });
    const expected = person?.quotes.nodes.map(({ text }) => text) ?? [];
    expect(expected.length).toBeGreaterThan(2);
    const found = await quotesOf(`${url}/graphql`, MORGAN, 1);
    expect(found.toSorted()).toEqual(expected.toSorted());
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

/** A server that answers as it is told, each time; without an answer, it is silent. */
async function answering(answers: readonly ((response: ServerResponse) => void)[]) {
  const asked: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers);
    answers[asked.length - 1]?.(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/graphql`, asked };
}

const failing =
  (status: number, code: string, headers = {}) =>
  (response: ServerResponse) =>
    response
      .writeHead(status, headers)
      .end(JSON.stringify({ errors: [{ message: code, extensions: { code } }] }));
const answered = (response: ServerResponse) => response.end(JSON.stringify({ data: { a: 1 } }));

describe('a request is sent again', () => {
  const later = failing(503, 'SERVICE_UNAVAILABLE', { 'retry-after': '0', 'x-request-id': 'r1' });

  test('while the server says that it may be answered later', async () => {
    const { url, asked } = await answering([later, later, answered]);
    let credential = 0;
    const headers = () => ({ authorization: `Bearer ${++credential}` });
    expect(await createClient(url, { headers }).request(untyped('{ a }'))).toEqual({ a: 1 });
    expect(asked.map(({ authorization }) => authorization)).toEqual(
      ['1', '2', '3'].map((each) => `Bearer ${each}`),
    );
  });

  test('a few times only, and a change never', async () => {
    const { url, asked } = await answering([later, later, later, later]);
    const client = createClient(url, { retries: 1 });
    expect(await failure(client.request(untyped('{ a }')))).toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      retryAfter: 0,
      requestId: 'r1',
    });
    expect(asked).toHaveLength(2);
    await failure(client.request(untyped('mutation Accept { a }')));
    expect(asked).toHaveLength(3);
  });

  test('after no other failure, whose code is kept even if the client does not know it', async () => {
    const { url, asked } = await answering([failing(400, 'NEWER_THAN_THE_CLIENT')]);
    const { code } = await failure(createClient(url).request(untyped('{ a }')));
    expect([code, asked.length]).toEqual(['NEWER_THAN_THE_CLIENT', 1]);
  });
});

test('a server that stays silent is given up', async () => {
  const { url } = await answering([]);
  const client = createClient(url, { timeoutMs: 100 });
  const { code, message } = await failure(client.request(untyped('{ a }')));
  expect([code, message]).toEqual(['NO_ANSWER', `${url} did not answer within 100 ms.`]);
});

test('an address without a host is named as what is wrong', async () => {
  const { message } = await failure(createClient('/graphql').request(untyped('{ a }')));
  expect(message).toBe('/graphql is not an absolute URL.');
});

test('all pages of a connection, one by one', async () => {
  const client = await clientOf();
  const found: string[] = [];
  const variables = { person: MORGAN, first: 1 };
  for await (const { person } of client.pages(
    QuotesOfDocument,
    variables,
    (page) => page.person?.quotes,
  ))
    found.push(...(person?.quotes.nodes.map(({ id }) => id) ?? []));
  const { person } = await client.request(QuotesOfDocument, { person: MORGAN, first: 100 });
  expect(found.length).toBeGreaterThan(1);
  expect(found).toEqual(person?.quotes.nodes.map(({ id }) => id));
});

test('the bookmark and the extensions of an answer can be read', async () => {
  const client = await clientOf();
  const { data, headers, extensions } = await client.answer(QuotesOfDocument, {
    person: MORGAN,
    first: 1,
  });
  expect(data.person?.name).toBe('Mark Morgan');
  expect(headers.get('footnote-bookmark')).toBeTruthy();
  expect(extensions).toEqual({});
});

test('a variable that the operation does not have does not compile', async () => {
  const client = await clientOf();
  // @ts-expect-error: `afer` is misspelt.
  await client.request(QuotesOfDocument, { person: MORGAN, first: 1, afer: 'x' });
});

test('in a bundle it takes no more than 2 KB', async () => {
  const bundle = await rolldown({ input: 'client/src/index.ts' });
  const { output } = await bundle.generate({ minify: true });
  expect(gzipSync(output[0].code).length).toBeLessThanOrEqual(2_048);
});

test('a document without a hash cannot be sent as a trusted one', async () => {
  const client = await clientOf({}, true);
  await expect(client.request({ toString: () => '{ a }' })).rejects.toThrow('persistedDocuments');
});

test('the client knows every code of the server', () => {
  expect([...SERVER_CODES].sort()).toEqual(Object.keys(CLIENT_CODES).sort());
});
