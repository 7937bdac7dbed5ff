import { createHash, timingSafeEqual } from 'node:crypto';
import type { ApiKey } from '../settings.ts';
import type { Caller } from './caller.ts';

/** Whose key this is, or undefined. Takes the same time for every key, of whatever digits. */
export function keyHolder(keys: readonly ApiKey[], presented: string): Caller | undefined {
  const digest = createHash('sha256').update(presented).digest();
  let holder: Caller | undefined;
  for (const { name, role, sha256 } of keys) {
    if (timingSafeEqual(digest, sha256)) holder = { name, role };
  }
  return holder;
}
