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
 * Has each socket that the driver opens handled before it is used. The driver (6.2.0) has no setting
 * for this, and no hook that sees TLS; where it has changed, it is left as it is, and test/faults/16
 * tells.
 */
export function onSocket(handle: (socket: Socket) => void): void {
  const found = channels.safeParse(
    fromDriver('neo4j-driver-bolt-connection/lib/channel/index.js'),
  ).data;
  const own = setUp.safeParse(found?.Channel.prototype['_setupConnectionTimeout']).data;
  if (found === undefined || own === undefined) return;
  found.Channel.prototype['_setupConnectionTimeout'] = function (...args: Parameters<SetUp>) {
    own.apply(this, args);
    handle(args[1]);
  };
}
