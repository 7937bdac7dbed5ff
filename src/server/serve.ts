import type { Serve, Serving } from './serving.ts';

/** Loads Apollo and Fastify ahead of `serve`: half a second, while Neo4j boots. */
export async function loadServer(): Promise<void> {
  await import('./http/index.ts');
}

/**
 * Serves the schema over HTTP, with the page, the health checks and the limits.
 * @throws {ListenError} if the port is in use or the host is not an address of this machine.
 * @throws {UnprotectedError} if other machines could read although no setting says so.
 */
export async function serve(options: Serve): Promise<Serving> {
  const http = await import('./http/index.ts');
  return http.serveHttp(options);
}
