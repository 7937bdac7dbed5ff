import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** The server cannot listen on its host and port. */
export class ListenError extends Error {
  override name = 'ListenError';
  readonly code: 'PORT_IN_USE' | 'CANNOT_LISTEN';

  constructor(code: ListenError['code'], message: string, options?: { cause: unknown }) {
    super(message, options);
    this.code = code;
  }
}

/** @returns the URL that a browser on this machine can open. @throws {ListenError} */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (thrown) {
    throw listenError(thrown, host, port);
  }
  return urlOf(app.server.address(), host, port);
}

/**
 * Tries the port before anything slow begins.
 * @throws {ListenError} if the server could not listen there.
 */
export async function assertPortFree(host: string, port: number): Promise<void> {
  const probe = createServer();
  try {
    probe.listen({ host, port });
    await once(probe, 'listening');
    probe.close();
    await once(probe, 'close');
  } catch (thrown) {
    throw listenError(thrown, host, port);
  }
}

function listenError(thrown: unknown, host: string, port: number): Error {
  const cause = thrown instanceof Error ? thrown : new Error(String(thrown));
  const where = `${host}:${port}`;
  if ('code' in cause && cause.code === 'EADDRINUSE') {
    const message = `Port ${port} is in use on ${host}: stop the process that listens there, or set PORT to another`;
    return new ListenError('PORT_IN_USE', message, { cause });
  }
  const message = `Cannot listen at ${where}: set HOST and PORT to an address of this machine (${cause.message})`;
  return new ListenError('CANNOT_LISTEN', message, { cause });
}

function urlOf(address: AddressInfo | string | null, host: string, port: number): string {
  const actual = typeof address === 'object' && address ? address.port : port;
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${actual}`;
}
