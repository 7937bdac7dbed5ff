import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Cite } from '@citation-js/core';
import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ingest, removeDocument } from '../../src/ingest/index.ts';
import { graphForTest } from '../graph-for-test.ts';
import { at, metadata, writeDocuments } from '../ingest/documents.ts';
import { apiKey } from './api-key.ts';
import { serveOnNeo4j } from './serve-on-neo4j.ts';

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));
const HOSTILE = String.raw`<script>alert(1)</script> } @misc{x, \input{/etc/passwd} $a_b^c~ & % # "Ω" Привет`;
const NAME = `Ada {Example} \u202e<b>& Co</b>`;
const TITLE = `A } title \u202e <i>of</i> \\write18{ls} Ελλάδα`;

const graph = graphForTest();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-cite-'));
  const text = `${NAME} said “${HOSTILE}” about 7 cranes.`;
  const annotation = {
    document: {
      ...metadata('hostile', text),
      title: TITLE,
      date: '2026-03-04',
      url: 'https://press.example/a_b?c={1}',
    },
    entities: [{ id: 'person:ada-example', name: NAME, mentions: [at(text, NAME)] }],
    quotes: [
      { kind: 'DIRECT' as const, speaker: 'person:ada-example', passage: at(text, HOSTILE) },
    ],
    claims: [
      {
        subject: 'document:hostile',
        predicate: 'NAMES',
        object: 'person:ada-example',
        modality: 'DENIED' as const,
        assertedBy: 'person:ada-example',
        passage: at(text, '7 cranes'),
      },
    ],
  };
  await writeDocuments(folder, [{ text, annotation }]);
  const { refused } = await ingest(graph, { paths: [CORPUS, folder] });
  expect(refused).toEqual([]);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** A document with one office, which may be stated with other details. */
function corrected(change: { status?: 'FORMER' }) {
  const text = 'Ada Example was warden of the Pier Board.';
  return {
    text,
    annotation: {
      document: metadata('corrected', text),
      entities: [
        { id: 'person:ada-example', name: 'Ada Example', mentions: [at(text, 'Ada Example')] },
        { id: 'organization:pier-board', name: 'Pier Board', mentions: [at(text, 'Pier Board')] },
      ],
      claims: [
        {
          subject: 'person:ada-example',
          predicate: 'HELD',
          object: 'organization:pier-board',
          title: 'Warden',
          assertedBy: 'document:corrected',
          passage: at(text, text.slice(0, -1)),
          ...change,
        },
      ],
    },
  };
}

/** The path of a node of a label: the hostile document's, or any. */
async function keyOf(label: 'Quote' | 'Claim' | 'Statistic' | 'Passage', hostile = true) {
  const { rows } = await graph.read(
    `MATCH (n:${label}) WHERE NOT $hostile OR COUNT {
       (n)-[:QUOTED_IN|STATED_IN]->()-[:IN]->(:Document {id: 'document:hostile'}) } > 0
     RETURN split(n.id, ':')[1] ORDER BY COUNT { (n)-[:RENDERED_IN]->() } DESC, n.id LIMIT 1`,
    { hostile },
  );
  return z.string().parse(rows[0]?.[0]);
}

async function fetched(url: string, accept = '*/*', headers: Record<string, string> = {}) {
  const response = await fetch(url, { redirect: 'manual', headers: { accept, ...headers } });
  return { response, text: await response.text() };
}

describe('a permanent address', () => {
  test.each(['quotes', 'claims', 'statistics', 'passages'] as const)(
    'of one of the %s answers HTML to people and JSON-LD to machines',
    async (kind) => {
      const { url } = await serveOnNeo4j();
      const labels = {
        quotes: 'Quote',
        claims: 'Claim',
        statistics: 'Statistic',
        passages: 'Passage',
      } as const;
      const address = `${url}/cite/${kind}/${await keyOf(labels[kind], false)}`;
      const page = await fetched(address, 'text/html,application/xhtml+xml,*/*;q=0.8');
      expect(page.response.status).toBe(200);
      expect(page.response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(page.response.headers.get('vary')).toContain('accept');
      expect(page.response.headers.get('x-frame-options')).toBe('DENY');
      expect(page.text).toContain('<mark>');
      expect(page.text).toContain(`rel="canonical" href="${address}"`);
      const data = await fetched(address, 'application/ld+json');
      expect(data.response.headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
      const triples = z
        .array(z.object({ predicate: z.object({ value: z.string() }) }))
        .parse(await jsonld.toRDF(z.record(z.string(), z.unknown()).parse(JSON.parse(data.text))));
      const predicates = new Set(triples.map(({ predicate }) => predicate.value));
      expect(predicates).toContain('http://www.w3.org/ns/oa#exact');
      // The address of the fact in exports leads machines to the same.
      const short = await fetched(address.replace('/cite', ''), 'application/ld+json');
      expect(short.response.status).toBe(303);
      expect(short.response.headers.get('location')).toBe(new URL(address).pathname);
      const etag = data.response.headers.get('etag') ?? '';
      const again = await fetched(address, 'application/ld+json', { 'if-none-match': etag });
      expect(again.response.status).toBe(304);
    },
  );

  test('of a figure shows all its wordings', async () => {
    const { url } = await serveOnNeo4j();
    const key = await keyOf('Statistic', false);
    const { text } = await fetched(`${url}/cite/statistics/${key}?format=csl`);
    const items = z.array(z.object({ note: z.string() })).parse(JSON.parse(text));
    const { rows } = await graph.read(
      'RETURN COUNT { (:Statistic {id: $id})-[:RENDERED_IN]->() }',
      { id: `statistic:${key}` },
    );
    expect(items.length).toBeGreaterThan(1);
    expect(items).toHaveLength(Number(rows[0]?.[0]));
  });

  test('is 404 for what the graph has not, to people as a page', async () => {
    const { url } = await serveOnNeo4j();
    for (const path of ['quotes/0', 'people/mark-morgan', 'quotes/%3Cscript%3E']) {
      const page = await fetched(`${url}/cite/${path}`, 'text/html');
      expect([path, page.response.status]).toEqual([path, 404]);
      expect(page.text).toContain('Nothing to cite here');
      expect(page.text).not.toContain('<script>');
      const data = await fetched(`${url}/cite/${path}`, 'application/json');
      expect(JSON.parse(data.text)).toMatchObject({
        errors: [{ extensions: { code: 'NOT_FOUND' } }],
      });
    }
  });

  test('says what a fact said before it was corrected, and what one was that is gone', async () => {
    const load = async (change: { status?: 'FORMER' }) => {
      await writeDocuments(folder, [corrected(change)]);
      expect(await ingest(graph, { paths: [folder] })).toMatchObject({ refused: [] });
    };
    await load({});
    const { rows } = await graph.read(
      "MATCH (c:Claim {predicate: 'HELD', title: 'Warden'}) RETURN c.id",
    );
    const key = z.string().parse(rows[0]?.[0]).replace('claim:', '');
    const { url } = await serveOnNeo4j();
    const address = `${url}/cite/claims/${key}`;
    expect((await fetched(address, 'text/html')).text).not.toContain('Corrected');

    await load({ status: 'FORMER' });
    const page = await fetched(address, 'text/html');
    expect(page.text).toContain('<h2>Corrected</h2>');
    expect(page.text).toContain('(Warden, UNSTATED)');
    const data = await fetched(address, 'application/ld+json');
    const triples = JSON.stringify(
      await jsonld.toRDF(z.record(z.string(), z.unknown()).parse(JSON.parse(data.text))),
    );
    expect(triples).toContain('CorrectionComment');

    await removeDocument(graph, 'document:corrected');
    const gone = await fetched(address, 'text/html');
    expect([gone.response.status, gone.response.headers.get('content-type')]).toEqual([
      410,
      'text/html; charset=utf-8',
    ]);
    expect(gone.text).toContain('No longer stated');
    expect(gone.text).toContain('(Warden, FORMER)');
    const error = await fetched(address, 'application/json');
    expect(JSON.parse(error.text)).toMatchObject({ errors: [{ extensions: { code: 'GONE' } }] });
    await removeDocument(graph, 'document:corrected', true);
    expect((await fetched(address)).response.status).toBe(404);
  });

  test('shows hostile text as text in every format', async () => {
    const { url } = await serveOnNeo4j();
    const address = `${url}/cite/quotes/${await keyOf('Quote')}`;
    const html = (await fetched(address, 'text/html')).text;
    expect(html).toContain('&lt;script&gt;alert(1)');
    expect(html).not.toMatch(/<script|<b>|<i>/);
    const bibtex = (await fetched(`${address}?format=bibtex`)).text;
    // Nothing of the text acts: neither a brace nor a command that is not ours.
    expect(bibtex.match(/@\w+\{/g)).toHaveLength(1);
    expect(bibtex).toMatch(/^@misc\{quote-/);
    const depths = Array.from(bibtex).reduce((depth, sign) => {
      const next = depth + (sign === '{' ? 1 : sign === '}' ? -1 : 0);
      expect(next).toBeGreaterThanOrEqual(0);
      return next;
    }, 0);
    expect(depths).toBe(0);
    expect(bibtex.match(/\\(?!text\w+\{\}|[&%$#_])/g)).toBeNull();
    expect(bibtex).not.toContain('\u202e');
    const [entry] = z
      .array(z.object({ title: z.string(), note: z.string(), URL: z.string() }))
      .parse(new Cite(bibtex, { generateGraph: false }).data);
    expect(entry?.title).toBe(TITLE.replace('\u202e ', ''));
    expect(entry?.note).toContain(HOSTILE);
    const markdown = (await fetched(address, 'text/markdown')).text;
    expect(markdown).toContain(String.raw`\<script\>`);
    const text = (await fetched(address, 'text/plain')).text;
    expect(text).toContain(HOSTILE);
    expect(text).not.toContain('\u202e');
  });

  test('marks what a source denies', async () => {
    const { url } = await serveOnNeo4j();
    const address = `${url}/cite/claims/${await keyOf('Claim')}`;
    expect((await fetched(address, 'text/plain')).text).toMatch(/denied: “7 cranes”/);
    expect((await fetched(address, 'text/html')).text).toContain('(denied)');
  });
});

test('a card may be framed by every site, and oEmbed finds it', async () => {
  const { url } = await serveOnNeo4j();
  const key = await keyOf('Quote');
  const page = await fetched(`${url}/cite/quotes/${key}`, 'text/html');
  const [, discovery = ''] =
    /type="application\/json\+oembed" href="([^"]+)"/.exec(page.text) ?? [];
  const { text } = await fetched(`${discovery.replaceAll('&amp;', '&')}&maxwidth=300`);
  const embed = z
    .object({ version: z.literal('1.0'), type: z.literal('rich'), html: z.string() })
    .extend({ width: z.literal(300), height: z.number() })
    .parse(JSON.parse(text));
  const [, source = ''] = /^<iframe src="([^"]+)"/.exec(embed.html) ?? [];
  const card = await fetched(source, 'text/html');
  expect(card.response.headers.get('content-security-policy')).toContain('frame-ancestors *');
  expect(card.response.headers.get('x-frame-options')).toBeNull();
  expect(card.text).toContain('<mark>&lt;script&gt;');
  expect(card.text).not.toMatch(/<script|<b>/);
  const foreign = await fetched(`${url}/oembed?url=https://elsewhere.example/cite/quotes/1`);
  expect(foreign.response.status).toBe(404);
});

test('answers whom the API answers', async () => {
  const { url } = await serveOnNeo4j({ settings: { apiKeys: [apiKey('desk', 'secret')] } });
  const path = `cite/quotes/${await keyOf('Quote')}`;
  const page = await fetched(`${url}/${path}`, 'text/html');
  expect(page.response.status).toBe(401);
  expect(page.text).not.toContain('cranes');
  const known = await fetched(`${url}/${path}`, 'application/ld+json', {
    authorization: 'Bearer secret',
  });
  expect(known.response.status).toBe(200);
  expect(known.response.headers.get('vary')).toContain('authorization');
  const trusting = await serveOnNeo4j({ settings: { trustedDocuments: new Map() } });
  const refused = await fetched(`${trusting.url}/${path}`, 'application/ld+json');
  expect(refused.response.status).toBe(403);
  expect(refused.text).toContain('DOCUMENT_NOT_TRUSTED');
});
