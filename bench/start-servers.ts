import type { Connection } from '../src/graph/index.ts';
import { startServer, type Server } from './servers/index.ts';
import type { Side } from './works/index.ts';

export type Servers = Readonly<Record<Side, Server>>;

/** All three at once, each in its own process. */
export async function startServers(
  connection: Connection,
): Promise<{ servers: Servers; stop: () => Promise<void> }> {
  const started: Server[] = [];
  const start = async (side: Side) => {
    const server = await startServer(side, connection);
    started.push(server);
    return server;
  };
  const stop = async () => {
    for (const server of started.splice(0)) await server.stop();
  };
  try {
    const footnote = await start('footnote');
    const peer = await start('peer');
    const raw = await start('raw');
    return { servers: { footnote, peer, raw }, stop };
  } catch (thrown) {
    await stop();
    throw thrown;
  }
}
