import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import type { Settings } from '../../src/server/index.ts';
import { serveOnNeo4j } from './serve-on-neo4j.ts';

const QUERY = `/graphql?query=${encodeURIComponent('{ people { totalCount } }')}`;

/** Unlike fetch, it sends only the headers that it is given. */
async function get(url: string, headers: Record<string, string>) {
  const sent = request(url + QUERY, { headers });
  const answer = await new Promise<string>((resolve, reject) => {
    sent
      .on('response', (response) => {
        text(response).then((body) => {
          resolve(`${response.statusCode ?? 0} ${body}`);
        }, reject);
      })
      .on('error', reject)
      .end();
  });
  return answer;
}

describe('on the loopback without keys, GET', () => {
  test.each([
    ['of an image', { 'sec-fetch-mode': 'no-cors', 'sec-fetch-site': 'cross-site' }],
    ['of a link', { 'sec-fetch-mode': 'navigate', 'sec-fetch-site': 'cross-site' }],
    [
      "of another site's script",
      {
        'sec-fetch-mode': 'cors',
        'sec-fetch-site': 'cross-site',
        origin: 'https://evil.example',
      },
    ],
    ['without a word of where it comes from', {}],
  ])('%s is refused', async (_, headers: Record<string, string>) => {
    const { url } = await serveOnNeo4j();
    expect(await get(url, headers)).toMatch(/^400 .*cross-site request forgery.*BAD_REQUEST/);
  });

  test.each([
    ['of a script of our page', { 'sec-fetch-mode': 'cors', 'sec-fetch-site': 'same-origin' }],
    ['of the same site', { 'sec-fetch-mode': 'cors', 'sec-fetch-site': 'same-site' }],
    ['with a key', { authorization: 'Bearer anything' }],
    [
      'of an allowed origin',
      {
        'sec-fetch-mode': 'cors',
        'sec-fetch-site': 'cross-site',
        origin: 'https://news.example',
      },
    ],
  ])('%s is answered', async (_, headers: Record<string, string>) => {
    const { url } = await serveOnNeo4j({ settings: { corsOrigins: ['https://news.example'] } });
    expect(await get(url, headers)).toMatch(/^200 /);
  });

  test('in a browser leads to the page', async () => {
    const { url } = await serveOnNeo4j();
    const headers = { accept: 'text/html,application/xhtml+xml' };
    const response = await fetch(`${url}/graphql`, { headers, redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/graphiql']);
  });
});

test('with public reads, an image of any page may ask', async () => {
  const { url } = await serveOnNeo4j({ settings: { publicReads: true } });
  expect(await get(url, { 'sec-fetch-mode': 'no-cors' })).toMatch(/^200 /);
});

describe('CORS', () => {
  const preflight = async (settings: Partial<Settings>, origin: string, header: string) => {
    const { url } = await serveOnNeo4j({ settings });
    const response = await fetch(`${url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': header,
      },
    });
    return {
      origin: response.headers.get('access-control-allow-origin'),
      headers: response.headers.get('access-control-allow-headers'),
    };
  };
  const corsOrigins = ['https://news.example', 'https://*.site.example:8443'];

  test.each([
    'x-apollo-operation-name',
    'apollographql-client-name',
    'x-request-id',
    'tracestate',
    'baggage',
    'sentry-trace',
    'cache-control',
    'x-whatever',
  ])('an allowed origin may send %s', async (header) => {
    const allowed = await preflight({ corsOrigins }, 'https://news.example', header);
    expect(allowed).toEqual({ origin: 'https://news.example', headers: header });
  });

  test.each([
    ['https://a.site.example:8443', true],
    ['https://a.b.site.example:8443', true],
    ['https://site.example:8443', false],
    ['https://a.site.example', false],
    ['http://a.site.example:8443', false],
    ['https://asite.example:8443', false],
    ['https://evil.example/.site.example:8443', false],
    ['https://a.site.example:8443.evil.example', false],
    ['https://newsxexample', false],
    ['https://news.example.evil.example', false],
    ['null', false],
  ])('a pattern: %s is allowed: %s', async (origin, allowed) => {
    const answer = await preflight({ corsOrigins }, origin, 'content-type');
    expect(answer.origin).toBe(allowed ? origin : null);
  });

  test('public reads may be for every page', async () => {
    const settings = { corsOrigins: ['*'], publicReads: true };
    expect((await preflight(settings, 'https://any.example', 'x-a')).origin).toBe('*');
  });

  test('pages may read the limits, the request id and the ETag', async () => {
    const { url } = await serveOnNeo4j({ settings: { corsOrigins, rateLimit: 9 } });
    const response = await fetch(`${url}/health/live`, {
      headers: { origin: 'https://news.example' },
    });
    const exposed = response.headers.get('access-control-expose-headers');
    for (const name of ['etag', 'retry-after', 'x-request-id', 'x-ratelimit-remaining'])
      expect(exposed).toContain(name);
  });
});
