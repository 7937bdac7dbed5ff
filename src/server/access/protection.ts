import { BlockList, isIP } from 'node:net';
import type { Settings } from '../settings.ts';

/** The server would be open to other machines although no setting says so. */
export class UnprotectedError extends Error {
  override name = 'UnprotectedError';
  readonly code = 'UNPROTECTED';
}

type Guards = Partial<Pick<Settings, 'apiKeys' | 'tokens' | 'publicReads'>>;

/** Whether requests need a key or a token. */
export function isGuarded({ apiKeys = [], tokens }: Guards): boolean {
  return apiKeys.length > 0 || tokens !== undefined;
}

/** @throws {UnprotectedError} if other machines could read although no setting says so. */
export function assertProtected(host: string, settings: Guards = {}): void {
  if (isLoopback(host) || isGuarded(settings) || settings.publicReads === true) return;
  throw new UnprotectedError(
    `Anybody who reaches ${host} could read the whole graph: set FOOTNOTE_API_KEYS or ` +
      `FOOTNOTE_JWKS, or HOST to 127.0.0.1, or FOOTNOTE_PUBLIC_READS to true to allow it`,
  );
}

const IPV6 = new BlockList();
IPV6.addAddress('::1', 'ipv6');
// 127.0.0.0/8, mapped to IPv6.
IPV6.addSubnet('::ffff:7f00:0', 104, 'ipv6');

/** Whether a host name or address is reachable from this machine only. */
export function isLoopback(host: string): boolean {
  const address = host.replace(/^\[|\]$/g, '');
  switch (isIP(address)) {
    case 4:
      return address.startsWith('127.');
    case 6:
      return IPV6.check(address, 'ipv6');
    default:
      return address.toLowerCase() === 'localhost';
  }
}
