import { once } from 'node:events';
import { createServer } from 'node:net';
import { listenError } from './listen.ts';

/**
 * Tries the port before anything slow begins.
 * @throws {ListenError} where the server could not listen there.
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
