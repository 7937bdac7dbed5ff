import { createHash, timingSafeEqual } from 'node:crypto';
import { HttpError } from '../errors/index.ts';
import type { ApiKey, Caller, Settings } from '../settings.ts';

/** The caller where the server asks for no credentials. */
export const ANYBODY: Caller = { role: 'reader' };

/** Identifies the caller by the header `authorization`. @throws {HttpError} if it cannot. */
export type Authenticate = (authorization: string | undefined) => Promise<Caller>;

const MISSING = 'This server needs a key or token in the header "authorization: Bearer …"';

/** Accepts keys, tokens or both. @throws if the file of a JWKS cannot be read. */
export async function authenticator({
  apiKeys,
  tokens,
}: Pick<Settings, 'apiKeys' | 'tokens'>): Promise<Authenticate> {
  const readToken = tokens && (await (await import('./tokens.ts')).tokenReader(tokens));
  return async (authorization = '') => {
    const [, credential] = /^Bearer +([^ ]+) *$/i.exec(authorization) ?? [];
    if (credential === undefined) throw new HttpError('UNAUTHENTICATED', MISSING);
    const holder = keyHolder(apiKeys, credential);
    if (holder !== undefined) return holder;
    if (readToken !== undefined && isToken(credential)) return readToken(credential);
    throw new HttpError('UNAUTHENTICATED', 'The key in the header "authorization" is unknown');
  };
}

/** A JWT has three parts. */
function isToken(credential: string): boolean {
  return credential.split('.').length === 3;
}

/** What is kept of a key: the settings, and so their files, cannot be used in its place. */
export function keyDigest(key: string): Uint8Array {
  return createHash('sha256').update(key).digest();
}

/** The holder of a key, or undefined. Takes the same time for every key. */
function keyHolder(keys: readonly ApiKey[], presented: string): Caller | undefined {
  const digest = keyDigest(presented);
  let holder: Caller | undefined;
  for (const { name, role, sha256 } of keys) {
    if (timingSafeEqual(digest, sha256)) holder = { name, role };
  }
  return holder;
}
