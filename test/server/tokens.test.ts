import { generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ask, serveOnNeo4j } from './serve-on-neo4j.ts';

const issuer = 'https://issuer.example/';
const audience = 'footnote';
const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
const jwks = JSON.stringify({
  keys: [{ ...(await exportJWK(publicKey)), kid: 'a', alg: 'ES256' }],
});

async function jwksFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-jwks-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'jwks.json');
  await writeFile(file, jwks);
  return file;
}

const token = (claims: Record<string, unknown>, expires = '1m') =>
  new SignJWT({ sub: 'anna', iss: issuer, aud: audience, ...claims })
    .setProtectedHeader({ alg: 'ES256', kid: 'a' })
    .setExpirationTime(expires);

async function askWith(credential: string, from?: string) {
  const tokens = { jwks: from ?? (await jwksFile()), issuer, audience, roleClaim: 'role' };
  const server = await serveOnNeo4j({ settings: { tokens } });
  const authorization = `Bearer ${credential}`;
  return { ...(await ask(server.url, undefined, { authorization })), log: server.log() };
}

describe('a token', () => {
  test.each([
    ['a reader', { role: 'reader' }, 200, undefined],
    ['an editor, among other roles', { role: ['staff', 'editor'] }, 200, undefined],
    ['a role of neither', { role: 'staff' }, 403, 'FORBIDDEN'],
    ['no role', {}, 403, 'FORBIDDEN'],
    ['another audience', { role: 'reader', aud: 'others' }, 401, 'UNAUTHENTICATED'],
    ['another issuer', { role: 'reader', iss: 'https://other.example/' }, 401, 'UNAUTHENTICATED'],
  ])('of %s', async (_, claims, status, code) => {
    const answer = await askWith(await token(claims).sign(privateKey));
    expect([answer.status, answer.code]).toEqual([status, code]);
    if (status === 200) expect(answer.log.at(-1)).toMatchObject({ caller: 'anna' });
  });

  test('that has expired: 401', async () => {
    const answer = await askWith(await token({ role: 'reader' }, '-1m').sign(privateKey));
    expect([answer.status, answer.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('signed by another key: 401', async () => {
    const other = await generateKeyPair('ES256');
    const answer = await askWith(await token({ role: 'reader' }).sign(other.privateKey));
    expect([answer.status, answer.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('signed by nobody, or with the public key as a secret: 401', async () => {
    const claims = { sub: 'anna', iss: issuer, aud: audience, role: 'editor' };
    const unsigned = new UnsecuredJWT(claims).setExpirationTime('1m').encode();
    expect((await askWith(unsigned)).status).toBe(401);
    const secret = new TextEncoder().encode(await exportSPKI(publicKey));
    const confused = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', kid: 'a' })
      .setExpirationTime('1m')
      .sign(secret);
    expect((await askWith(confused)).status).toBe(401);
  });
});

describe('a token that names a key', () => {
  test('that is too short, or an issuer with an unusable one: 401', async () => {
    const { publicKey: short, privateKey: secret } = generateKeyPairSync('rsa', {
      modulusLength: 1_024,
    });
    const folder = await mkdtemp(join(tmpdir(), 'footnote-jwks-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, 'jwks.json');
    const usable = { ...short.export({ format: 'jwk' }), kid: 'short', alg: 'RS256' };
    const broken = { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA', kid: 'broken', alg: 'ES256' };
    await writeFile(file, JSON.stringify({ keys: [usable, broken] }));
    for (const [kid, alg] of [
      ['short', 'RS256'],
      ['broken', 'ES256'],
    ]) {
      const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
      const signed = `${part({ alg, kid })}.${part({ iss: issuer, aud: audience, exp: 9e9 })}`;
      const signature = sign('sha256', Buffer.from(signed), secret).toString('base64url');
      const answer = await askWith(`${signed}.${signature}`, file);
      expect([answer.status, answer.code]).toEqual([401, 'UNAUTHENTICATED']);
    }
  });

  test('and is the subject of nobody: 401, and the log has no object for a name', async () => {
    for (const sub of [{ name: 'anna' }, ['anna'], 7]) {
      const answer = await askWith(await token({ role: 'reader', sub }).sign(privateKey));
      expect([answer.status, answer.code]).toEqual([401, 'UNAUTHENTICATED']);
      expect(answer.log.at(-1)?.['caller']).toBeUndefined();
    }
  });
});

describe('the keys of the issuer', () => {
  test('come from its address', async () => {
    const server = createServer((_, response) => response.end(jwks)).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const credential = await token({ role: 'reader' }).sign(privateKey);
    const answer = await askWith(credential, `http://127.0.0.1:${port ?? 0}/jwks`);
    expect(answer.status).toBe(200);
  });

  test('cannot be had: 503, and the log says why', async () => {
    const credential = await token({ role: 'reader' }).sign(privateKey);
    const answer = await askWith(credential, 'http://127.0.0.1:9/jwks');
    expect([answer.status, answer.code]).toEqual([503, 'SERVICE_UNAVAILABLE']);
    expect(JSON.stringify(answer.log)).toContain(answer.error?.extensions.requestId);
    expect(JSON.stringify(answer.log)).not.toContain(credential);
  });
});
