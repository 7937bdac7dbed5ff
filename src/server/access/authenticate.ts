import type { Settings } from '../settings.ts';
import { AccessError } from './access-error.ts';
import type { Caller } from './caller.ts';
import { keyHolder } from './key-holder.ts';

/** Tells who asks by the header `authorization`. */
export type Authenticate = (authorization: string | undefined) => Promise<Caller>;

const MISSING = 'A key or token is needed, in the header "authorization: Bearer …"';

/** By keys, tokens or both. @throws what is wrong with the file of a JWKS. */
export async function authenticator({ apiKeys, tokens }: Settings): Promise<Authenticate> {
  const bearer = tokens && (await (await import('./token-bearer.ts')).tokenBearer(tokens));
  return async (authorization = '') => {
    const [, credential] = /^Bearer +([^ ]+) *$/i.exec(authorization) ?? [];
    if (credential === undefined) throw new AccessError('UNAUTHENTICATED', MISSING);
    const holder = keyHolder(apiKeys, credential);
    if (holder !== undefined) return holder;
    if (bearer !== undefined && isToken(credential)) return bearer(credential);
    throw new AccessError('UNAUTHENTICATED', 'The key in the header "authorization" is not known');
  };
}

/** A JWT has three parts. */
function isToken(credential: string): boolean {
  return credential.split('.').length === 3;
}
