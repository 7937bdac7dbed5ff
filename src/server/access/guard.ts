import type { FastifyInstance } from 'fastify';
import { HttpError } from '../errors/index.ts';
import type { ApiKey, Settings } from '../settings.ts';
import { authenticator } from './caller.ts';
import { isGuarded, isLoopback } from './protection.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route reveals nothing of the graph, and so needs no key. */
    open?: boolean;
    /** The route is for operators: without keys, only this machine may use it. */
    internal?: boolean;
  }
}

/** Admits or refuses each request, and records the caller, before the body is read. */
export async function guard(app: FastifyInstance, host: string, settings: Settings): Promise<void> {
  if (isGuarded(settings)) return requireCredentials(app, settings);
  if (settings.publicReads) keepInternal(app);
  else if (isLoopback(host)) {
    refuseForeignHosts(app);
    if (settings.editorKey !== undefined) await admitEditor(app, settings.editorKey);
  }
}

/** Nobody needs the key to read; an unknown one is refused, so that nobody takes a reader's rights for an editor's. */
async function admitEditor(app: FastifyInstance, key: ApiKey): Promise<void> {
  const authenticate = await authenticator({ apiKeys: [key], tokens: undefined });
  app.addHook('preParsing', async (request) => {
    const { authorization } = request.headers;
    if (request.routeOptions.config.open === true || authorization === undefined) return;
    request.record.caller = await authenticate(authorization);
  });
}

/** With public reads, the graph is open to everybody, but not what operators look at. */
function keepInternal(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    if (request.routeOptions.config.internal !== true || isLoopback(request.ip)) done();
    else done(new HttpError('FORBIDDEN', INTERNAL));
  });
}

const INTERNAL =
  'Without keys, this path is open to the machine of the server only: set FOOTNOTE_API_KEYS or FOOTNOTE_JWKS';

async function requireCredentials(app: FastifyInstance, settings: Settings): Promise<void> {
  const authenticate = await authenticator(settings);
  // Runs after the rate limit, which counts at onRequest.
  app.addHook('preParsing', async (request, reply) => {
    if (request.routeOptions.config.open === true) return;
    void reply.header('www-authenticate', 'Bearer');
    request.record.caller = await authenticate(request.headers.authorization);
    void reply.removeHeader('www-authenticate');
  });
}

/**
 * Prevents DNS rebinding: a foreign page can point its own host name at 127.0.0.1 and would read
 * everything as if it came from this machine. Its requests still carry that name.
 */
function refuseForeignHosts(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    if (isLoopback(request.hostname)) done();
    else done(new HttpError('FORBIDDEN', foreignHost(request.hostname)));
  });
}

function foreignHost(name: string): string {
  return (
    `This server is open to its own machine only, and the request names the host ` +
    `${JSON.stringify(name)}: use 127.0.0.1 or localhost, or set FOOTNOTE_API_KEYS, or ` +
    `FOOTNOTE_PUBLIC_READS to true`
  );
}
