import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/model/index.ts';
import { footnote } from '../commands/footnote.ts';
import { apiKey } from './api-key.ts';
import { ask, serveOnNeo4j } from './serve-on-neo4j.ts';
import { request } from 'node:http';

const apiKeys = [apiKey('desk', 'key-of-the-desk'), apiKey('editors', 'key-of-editors', 'editor')];
const bearer = (credential: string) => ({ authorization: `Bearer ${credential}` });

describe('with keys', () => {
  test.each([
    ['none', {}],
    ['an unknown one', bearer('key-of-nobody')],
    ['the hash in its place', bearer(sha256('key-of-the-desk'))],
    ['another scheme', { authorization: 'Basic a2V5LW9mLXRoZS1kZXNr' }],
    ['a token that nobody checks', bearer('a.b.c')],
  ])('%s: 401 UNAUTHENTICATED', async (_, headers) => {
    const { url } = await serveOnNeo4j({ settings: { apiKeys } });
    const answer = await ask(url, undefined, headers);
    expect([answer.status, answer.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  });

  test.each(['key-of-the-desk', 'key-of-editors'])('%s: answered', async (key) => {
    const { url, log } = await serveOnNeo4j({ settings: { apiKeys } });
    const answer = await ask(url, undefined, bearer(key));
    expect([answer.status, answer.error]).toEqual([200, undefined]);
    expect(answer.headers.get('www-authenticate')).toBeNull();
    expect(JSON.stringify(log())).not.toContain(key);
    expect(log().at(-1)).toMatchObject({ caller: key.replace(/^key-of-(?:the-)?/, '') });
  });

  test('health and the page are open, the metrics are not', async () => {
    const { url } = await serveOnNeo4j({ settings: { apiKeys } });
    const statuses = await Promise.all(
      ['/health/live', '/health/ready', '/', '/ide/page.js', '/metrics', '/nowhere'].map(
        async (path) => [path, (await fetch(`${url}${path}`)).status],
      ),
    );
    expect(Object.fromEntries(statuses)).toEqual({
      '/health/live': 200,
      '/health/ready': 200,
      '/': 200,
      '/ide/page.js': 200,
      '/metrics': 401,
      '/nowhere': 401,
    });
    expect((await fetch(`${url}/metrics`, { headers: bearer('key-of-the-desk') })).status).toBe(
      200,
    );
  });
});

test('tries of keys count for the limit on any path', async () => {
  const { url } = await serveOnNeo4j({ settings: { apiKeys, rateLimit: 4 } });
  for (const path of ['/metrics', '/nowhere', '/schema.graphql']) {
    const statuses = [];
    for (let at = 0; at < 3; at++) statuses.push((await fetch(`${url}${path}`)).status);
    if (path === '/metrics') expect(statuses).toEqual([401, 401, 401]);
    else expect(statuses).toContain(429);
  }
});

describe('with public reads', () => {
  test('the metrics are for the machine of the server', async () => {
    const settings = { publicReads: true, trustedProxies: ['127.0.0.1'] };
    const { url } = await serveOnNeo4j({ host: '0.0.0.0', settings });
    const from = (address: string) =>
      fetch(`${url}/metrics`, { headers: { 'x-forwarded-for': address } });
    expect((await fetch(`${url}/metrics`)).status).toBe(200);
    expect((await from('192.0.2.1')).status).toBe(403);
    expect((await ask(url)).status).toBe(200);
  });
});

describe('without keys or tokens', () => {
  test('the loopback is open, but not to pages whose own name leads there', async () => {
    const { url } = await serveOnNeo4j();
    expect((await ask(url)).status).toBe(200);
    expect(await statusFor(url, '127.0.0.1:80')).toBe(200);
    expect(await statusFor(url, 'localhost')).toBe(200);
    expect(await statusFor(url, 'evil.example')).toBe(403);
    expect(await statusFor(url, '127.0.0.1.evil.example')).toBe(403);
  });

  test('another address is refused, unless everybody may read', async () => {
    const host = '0.0.0.0';
    await expect(serveOnNeo4j({ host })).rejects.toMatchObject({ code: 'UNPROTECTED' });
    const { url } = await serveOnNeo4j({ host, settings: { publicReads: true } });
    expect((await ask(url)).status).toBe(200);
  });
});

describe('the command line', () => {
  test.each(['start', 'serve'])('%s refuses an unprotected address at once', async (command) => {
    const { code, stdout, stderr } = await footnote([command], { HOST: '0.0.0.0', PORT: '0' });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^footnote: Anybody who reaches 0\.0\.0\.0 .*FOOTNOTE_API_KEYS.*\n$/);
  });

  test.each([
    ['FOOTNOTE_API_KEYS', 'my-secret-key', /name:role:sha256/],
    ['FOOTNOTE_API_KEYS', `desk:writer:${'0'.repeat(64)}`, /reader or editor/],
    ['FOOTNOTE_API_KEYS', `desk:READER:${'0'.repeat(64)}`, /reader or editor/],
    ['FOOTNOTE_JWKS', 'http://issuer.example/jwks', /https:/],
    ['FOOTNOTE_JWKS', 'keys.json', /FOOTNOTE_JWT_ISSUER and FOOTNOTE_JWT_AUDIENCE/],
    ['FOOTNOTE_CORS_ORIGINS', 'https://news.example/page', /without a path/],
    ['FOOTNOTE_CORS_ORIGINS', 'https://news.*.example', /without a path/],
    ['FOOTNOTE_CORS_ORIGINS', 'https://*news.example', /without a path/],
    ['FOOTNOTE_CORS_ORIGINS', '*', /FOOTNOTE_PUBLIC_READS/],
    ['FOOTNOTE_IDE', 'perhaps', /true/],
  ])('%s=%s is refused, no secret told', async (name, value, says) => {
    const { code, stderr } = await footnote(['serve'], { [name]: value, PORT: '0' });
    expect([code, stderr]).toEqual([2, expect.stringMatching(says)]);
    expect(stderr).not.toContain('my-secret-key');
  });
});

/** Fetch does not let a caller choose the host's name. */
function statusFor(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(`${url}/health/live`, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
