import type { Serve, Serving } from './serve.ts';

/** Loads Apollo and Fastify ahead of `serve`: half a second that a booting Neo4j leaves free. */
export async function loadServer(): Promise<void> {
  await import('./serve.ts');
}

/**
 * Serves the schema over HTTP, with the page, the health checks and the limits.
 * @throws {ListenError} where the port is taken or the host is none of this machine's.
 */
export async function serve(options: Serve): Promise<Serving> {
  const room = await import('./serve.ts');
  return room.serve(options);
}
