import type { Settings } from '../settings.ts';
import { isLoopback } from './loopback.ts';

/** The server would be open to others without anybody having said so. */
export class UnprotectedError extends Error {
  override name = 'UnprotectedError';
  readonly code = 'UNPROTECTED';
}

type Guards = Partial<Pick<Settings, 'apiKeys' | 'tokens' | 'publicReads'>>;

/** Whether requests need a key or a token. */
export function isGuarded({ apiKeys = [], tokens }: Guards): boolean {
  return apiKeys.length > 0 || tokens !== undefined;
}

/** @throws {UnprotectedError} where others than this machine could read, and nobody has said so. */
export function assertProtected(host: string, settings: Guards = {}): void {
  if (isLoopback(host) || isGuarded(settings) || settings.publicReads === true) return;
  throw new UnprotectedError(
    `Whoever reaches ${host} could read everything: set FOOTNOTE_API_KEYS or FOOTNOTE_JWKS, ` +
      `or HOST to 127.0.0.1, or FOOTNOTE_PUBLIC_READS to true where everybody may`,
  );
}
