import { createRequire } from 'node:module';
import type { Socket } from 'node:net';
import { z } from 'zod';

type SetUp = (config: unknown, socket: Socket) => void;

const require = createRequire(import.meta.url);
/** The driver's own, wherever npm put it. */
const fromDriver = createRequire(require.resolve('neo4j-driver-lite'));

const channels = z.object({
  Channel: z.custom<{ prototype: Record<string, unknown> }>((found) => typeof found === 'function'),
});
const setUp = z.custom<SetUp>((found) => typeof found === 'function');

/**
 * Holds the driver's connections to `connectionTimeout` until the server's first word. By itself
 * (6.2.0) the driver stops counting once TCP is connected: one that stays silent then keeps its socket
 * and its place in the pool for good, and after as many as the pool has no statement gets through any
 * more. There is no setting for it, and no hook that sees TLS; where the driver has changed, it is left
 * as it is, and test/faults/16 tells.
 */
export function limitHandshakes(connectionTimeout: number): void {
  const found = channels.safeParse(
    fromDriver('neo4j-driver-bolt-connection/lib/channel/index.js'),
  ).data;
  const own = setUp.safeParse(found?.Channel.prototype['_setupConnectionTimeout']).data;
  if (found === undefined || own === undefined) return;
  found.Channel.prototype['_setupConnectionTimeout'] = function (...args: Parameters<SetUp>) {
    own.apply(this, args);
    endIfSilent(args[1], connectionTimeout);
  };
}

function endIfSilent(socket: Socket, ms: number): void {
  const silent = setTimeout(() => {
    socket.destroy(new Error(`Nothing was said within ${ms} ms`));
  }, ms);
  const settle = () => {
    clearTimeout(silent);
  };
  socket.once('data', settle).once('close', settle);
}
