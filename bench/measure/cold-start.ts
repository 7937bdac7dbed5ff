import type { Connection } from '../../src/graph/index.ts';
import { startServer } from '../servers/index.ts';
import type { Side, Variables, Work } from '../works/index.ts';
import { callOf } from './call-of.ts';
import { send } from './client.ts';
import { dataOf } from './data-of.ts';

/** Milliseconds from the start of a server's process to its first answer, on a running Neo4j. */
export async function coldStart(
  side: Side,
  connection: Connection,
  work: Work,
  variables: Variables,
): Promise<number> {
  const since = performance.now();
  const server = await startServer(side, connection);
  try {
    dataOf(await send(callOf(server, work, variables)));
    return performance.now() - since;
  } finally {
    await server.stop();
  }
}
