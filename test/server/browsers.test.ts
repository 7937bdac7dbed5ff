import { describe, expect, test } from 'vitest';
import { ask, serveOnNeo4j } from './serve-on-neo4j.ts';

const ORIGIN = 'https://news.example';

describe('other origins', () => {
  const preflight = {
    method: 'OPTIONS',
    headers: {
      origin: ORIGIN,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  };

  test('are kept out unless told', async () => {
    const { url } = await serveOnNeo4j();
    const response = await fetch(`${url}/graphql`, preflight);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    const answer = await ask(url, undefined, { origin: ORIGIN });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('may ask where named, others still not; a preflight needs no key', async () => {
    const apiKeys = [{ name: 'a', role: 'reader' as const, sha256: new Uint8Array(32) }];
    const { url } = await serveOnNeo4j({ settings: { corsOrigins: [ORIGIN], apiKeys } });
    const response = await fetch(`${url}/graphql`, preflight);
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(response.headers.get('access-control-allow-headers')).toBe('content-type');
    const refused = await ask(url, undefined, { origin: ORIGIN });
    expect(refused.status).toBe(401);
    expect(refused.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(refused.headers.get('access-control-expose-headers')).toContain('footnote-bookmark');
    const other = await ask(url, undefined, { origin: 'https://evil.example' });
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
  });
});

test('every answer tells browsers what not to do with it', async () => {
  const { url } = await serveOnNeo4j();
  for (const path of ['/', '/graphql', '/health/live', '/nowhere']) {
    const { headers } = await fetch(`${url}${path}`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
});

describe('what can be switched off', () => {
  test('questions about the schema, also beside others', async () => {
    const { url } = await serveOnNeo4j({ settings: { introspection: false } });
    for (const query of [
      '{ __schema { types { name } } }',
      '{ people { totalCount } __type(name: "Person") { name } }',
    ]) {
      const { status, code, text } = await ask(url, query);
      expect([status, code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
      expect(text).not.toContain('PersonConnection');
    }
    expect((await ask(url, '{ people { __typename } }')).status).toBe(200);
  });

  test('the page', async () => {
    const { url } = await serveOnNeo4j({ settings: { ide: false } });
    expect((await fetch(url)).status).toBe(404);
    expect((await fetch(`${url}/ide/page.js`)).status).toBe(404);
    expect((await ask(url)).status).toBe(200);
  });
});

describe('how often one address may ask', () => {
  test('is limited where told, with 429 and Retry-After; health is not', async () => {
    const { url } = await serveOnNeo4j({ settings: { rateLimit: 3 } });
    const answers = [];
    for (let at = 0; at < 5; at++) answers.push(await ask(url));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429, 429]);
    const last = answers.at(-1);
    expect(last?.code).toBe('RATE_LIMITED');
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
  });

  test('counts the address behind a trusted proxy, and of no other', async () => {
    const from = (address: string) => ({ 'x-forwarded-for': address });
    const trusting = await serveOnNeo4j({
      settings: { rateLimit: 1, trustedProxies: ['127.0.0.1'] },
    });
    const statuses = [];
    for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.1'])
      statuses.push((await ask(trusting.url, undefined, from(address))).status);
    expect(statuses).toEqual([200, 200, 429]);
    const wary = await serveOnNeo4j({ settings: { rateLimit: 1 } });
    expect((await ask(wary.url, undefined, from('192.0.2.1'))).status).toBe(200);
    expect((await ask(wary.url, undefined, from('192.0.2.2'))).status).toBe(429);
  });

  test('is limited of itself where others reach us, and not on the loopback', async () => {
    const open = await serveOnNeo4j({ host: '0.0.0.0', settings: { publicReads: true } });
    expect((await ask(open.url)).headers.get('x-ratelimit-limit')).toBe('600');
    const { url } = await serveOnNeo4j();
    expect((await ask(url)).headers.get('x-ratelimit-limit')).toBeNull();
  });
});

test('addresses that are none are answered, in the shape of errors', async () => {
  const { url } = await serveOnNeo4j();
  for (const path of ['/%', '/%E0%A4%A', '/graphql/%']) {
    const response = await fetch(`${url}${path}`);
    expect([path, response.status]).toEqual([path, expect.toBeOneOf([400, 404])]);
    expect(await response.text()).toMatch(/"code":"(?:BAD_REQUEST|NOT_FOUND)"/);
  }
});
