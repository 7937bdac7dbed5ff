import type { Role } from '../settings.ts';

/** Who asks. */
export interface Caller {
  /** Of the key, or the token's subject; undefined where nobody had to say. */
  name?: string | undefined;
  role: Role;
}

export const ANYBODY: Caller = { role: 'reader' };
