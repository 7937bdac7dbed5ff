import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/**
 * The page loads from this server alone, and asks it alone. GraphiQL's dialogs insert a style element,
 * without a nonce: styles may be inline, scripts may not.
 */
const DIRECTIVES = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** Headers that tell browsers what not to do with answers of ours. */
export async function secureHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: DIRECTIVES },
    // We speak HTTP; whatever puts TLS in front of us knows for how long it will.
    strictTransportSecurity: false,
  });
}
