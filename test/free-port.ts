import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Below those that systems give to servers without a port of their own and to connections, from 32,768 or
 * 49,152 on: whatever other tests do, it stays free until the test that asked for it uses it, and between
 * two uses.
 */
const PORTS = { least: 20_000, most: 32_000 };

/** A loopback port that nothing uses, and that nothing is given by the system. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = PORTS.least + Math.floor(Math.random() * (PORTS.most - PORTS.least));
    const probe = createServer();
    const taken = once(probe, 'error').then(() => true);
    probe.listen(port, '127.0.0.1');
    const isTaken = await Promise.race([taken, once(probe, 'listening').then(() => false)]);
    if (isTaken) continue;
    probe.close();
    return port;
  }
}
