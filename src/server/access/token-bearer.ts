import { readFile } from 'node:fs/promises';
import { createLocalJWKSet, createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { z } from 'zod';
import type { Role, TokenSettings } from '../settings.ts';
import { AccessError } from './access-error.ts';
import type { Caller } from './caller.ts';

/** None with a shared secret: who can check such a token can make one. */
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

/** Reads who bears a token. */
export type TokenBearer = (token: string) => Promise<Caller>;

/**
 * Reads the issuer's keys: a file now, an address when the first token comes.
 * @throws what keeps the file from being read as a JWKS.
 */
export async function tokenBearer(settings: TokenSettings): Promise<TokenBearer> {
  const { issuer, audience, roleClaim } = settings;
  const keys = /^https?:/.test(settings.jwks)
    ? createRemoteJWKSet(new URL(settings.jwks))
    : createLocalJWKSet(jwks.parse(JSON.parse(await readFile(settings.jwks, 'utf8'))));
  return async (token) => {
    try {
      const options = { issuer, audience, algorithms: ALGORITHMS, requiredClaims: ['exp'] };
      const { payload } = await jwtVerify(token, keys, options);
      return { name: payload.sub, role: roleOf(payload[roleClaim], roleClaim) };
    } catch (thrown) {
      throw refusalOf(thrown);
    }
  };
}

function roleOf(claim: unknown, name: string): Role {
  const found = roles.safeParse(claim).data ?? [];
  if (found.includes('editor')) return 'editor';
  if (found.includes('reader')) return 'reader';
  throw new AccessError('FORBIDDEN', `The token's claim ${name} has neither reader nor editor`);
}

/** What jose holds against the token; whatever else went wrong was on the way to the issuer's keys. */
function refusalOf(thrown: unknown): AccessError {
  if (thrown instanceof AccessError) return thrown;
  if (thrown instanceof errors.JOSEError && !isOfIssuer(thrown)) {
    return new AccessError('UNAUTHENTICATED', `The token is not accepted: ${thrown.message}`);
  }
  const message = 'The keys of the issuer of tokens cannot be had';
  return new AccessError('SERVICE_UNAVAILABLE', message, { cause: thrown });
}

function isOfIssuer({ code }: errors.JOSEError): boolean {
  return code === 'ERR_JWKS_TIMEOUT' || code === 'ERR_JWKS_INVALID' || code === 'ERR_JOSE_GENERIC';
}
