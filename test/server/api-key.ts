import { createHash } from 'node:crypto';
import type { ApiKey, Role } from '../../src/server/index.ts';

/** A key as the server's settings have it. @param key what callers send */
export function apiKey(name: string, key: string, role: Role = 'reader'): ApiKey {
  return { name, role, sha256: createHash('sha256').update(key).digest() };
}
