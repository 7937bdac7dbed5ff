import type { FastifyInstance } from 'fastify';
import type { Settings } from '../settings.ts';
import { AccessError } from './access-error.ts';
import { isGuarded } from './assert-protected.ts';
import { authenticator } from './authenticate.ts';
import { isLoopback } from './loopback.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route tells nothing of the graph: no key is asked for. */
    open?: boolean;
  }
}

/** Lets through who may ask, and notes who it is, before anything of the request's body is read. */
export async function guard(app: FastifyInstance, host: string, settings: Settings): Promise<void> {
  if (isGuarded(settings)) return askForCredentials(app, settings);
  if (isLoopback(host) && !settings.publicReads) refuseOtherNames(app);
}

async function askForCredentials(app: FastifyInstance, settings: Settings): Promise<void> {
  const authenticate = await authenticator(settings);
  // After the limit on requests, which comes at onRequest.
  app.addHook('preParsing', async (request, reply) => {
    if (request.routeOptions.config.open === true) return;
    void reply.header('www-authenticate', 'Bearer');
    request.record.caller = await authenticate(request.headers.authorization);
    void reply.removeHeader('www-authenticate');
  });
}

/**
 * A page elsewhere can have its own name lead to 127.0.0.1, and would read everything as if it came
 * from here. Its requests still bear that name.
 */
function refuseOtherNames(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    if (isLoopback(request.hostname)) done();
    else done(new AccessError('FORBIDDEN', otherName(request.hostname)));
  });
}

function otherName(name: string): string {
  return (
    `Open to this machine alone, and asked for as ${JSON.stringify(name)}: ask 127.0.0.1 or ` +
    `localhost, or set FOOTNOTE_API_KEYS, or FOOTNOTE_PUBLIC_READS to true`
  );
}
