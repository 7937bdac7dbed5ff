import { readFile } from 'node:fs/promises';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  customFetch,
  errors,
  jwtVerify,
  type FetchImplementation,
} from 'jose';
import { z } from 'zod';
import { HttpError } from '../errors/index.ts';
import type { Caller, Role, TokenSettings } from '../settings.ts';

/** No algorithm with a shared secret: anyone who can verify such a token can also forge one. */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'EdDSA',
];

const jwks = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).min(1) });
const roles = z.union([z.string().transform((role) => [role]), z.array(z.string())]);

/** Reads the caller from a token. @throws {HttpError} if the token is not accepted. */
export type ReadToken = (token: string) => Promise<Caller>;

/**
 * Reads the issuer's keys: from a file now, from an address when the first token arrives.
 * @throws if the file is not a JWKS.
 */
export async function tokenReader(settings: TokenSettings): Promise<ReadToken> {
  const { issuer, audience, roleClaim } = settings;
  const keys = /^https?:/.test(settings.jwks)
    ? createRemoteJWKSet(new URL(settings.jwks), { [customFetch]: fetchKeys })
    : createLocalJWKSet(jwks.parse(JSON.parse(await readFile(settings.jwks, 'utf8'))));
  return async (token) => {
    try {
      const options = { issuer, audience, algorithms: ALGORITHMS, requiredClaims: ['exp'] };
      const { payload } = await jwtVerify(token, keys, options);
      return { name: nameOf(payload.sub), role: roleOf(payload[roleClaim], roleClaim) };
    } catch (thrown) {
      throw refusalOf(thrown);
    }
  };
}

function roleOf(claim: unknown, name: string): Role {
  const found = roles.safeParse(claim).data ?? [];
  if (found.includes('editor')) return 'editor';
  if (found.includes('reader')) return 'reader';
  throw new HttpError('FORBIDDEN', `The token's claim ${name} names neither reader nor editor`);
}

/** jose does not check its type. */
function nameOf(sub: unknown): string | undefined {
  if (sub === undefined || typeof sub === 'string') return sub;
  throw new HttpError('UNAUTHENTICATED', 'The token is not accepted: its claim sub must be text');
}

/** The issuer's address does not answer. */
class Unreachable extends Error {
  override name = 'Unreachable';
}

const fetchKeys: FetchImplementation = async (url, options) => {
  try {
    return await fetch(url, options);
  } catch (thrown) {
    // A timeout, which jose names itself.
    if (options.signal.aborted) throw thrown;
    throw new Unreachable('The issuer does not answer', { cause: thrown });
  }
};

/** Errors are about the token, and about a key that it names, except those about fetching the keys. */
function refusalOf(thrown: unknown): HttpError {
  if (thrown instanceof HttpError) return thrown;
  if (isAboutIssuer(thrown)) {
    const message = 'The public keys of the token issuer cannot be fetched';
    return new HttpError('SERVICE_UNAVAILABLE', message, { cause: thrown });
  }
  const because = thrown instanceof Error ? thrown.message : String(thrown);
  return new HttpError('UNAUTHENTICATED', `The token is not accepted: ${because}`);
}

const ABOUT_ISSUER = ['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC'];

function isAboutIssuer(thrown: unknown): boolean {
  if (thrown instanceof errors.JOSEError) return ABOUT_ISSUER.includes(thrown.code);
  return thrown instanceof Unreachable;
}
