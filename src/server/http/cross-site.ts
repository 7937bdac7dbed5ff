import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isGuarded } from '../access/index.ts';
import { BOOKMARK_HEADER } from '../bookmarks.ts';
import { HttpError } from '../errors/index.ts';
import type { Settings } from '../settings.ts';

/** Headers of our answers that pages may read. */
const EXPOSED_HEADERS = [
  'etag',
  'retry-after',
  'x-request-id',
  'x-ratelimit-limit',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
  BOOKMARK_HEADER,
];

/** Lets pages of these origins send requests (CORS), with any header; browsers keep others out. */
export async function allowOrigins(app: FastifyInstance, settings: Settings): Promise<void> {
  if (settings.corsOrigins.length === 0) return;
  const { default: cors } = await import('@fastify/cors');
  const everybody = settings.corsOrigins.includes('*');
  await app.register(cors, {
    origin: everybody ? '*' : settings.corsOrigins.map(originPattern),
    methods: ['GET', 'POST'],
    exposedHeaders: EXPOSED_HEADERS,
    // An OPTIONS request that is no preflight is answered like one.
    strictPreflight: false,
    maxAge: 600,
  });
}

/** `https://*.news.example` stands for every name under news.example. */
function originPattern(origin: string): RegExp {
  const escaped = origin.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replace('*', '(?:[a-z0-9-]+\\.)*[a-z0-9-]+')}$`);
}

/** Content types that a page of another site can send without asking first (a CORS preflight). */
const WITHOUT_PREFLIGHT = new Set([
  '',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
]);

/** Headers that a page of another site cannot send without asking first. */
const PREFLIGHTED_HEADERS = [
  'authorization',
  'apollo-require-preflight',
  'x-apollo-operation-name',
];

const REFUSAL =
  'A page of another site could have sent this request (cross-site request forgery): ' +
  'send the operation as POST with content-type application/json, or add the header ' +
  'apollo-require-preflight';

/**
 * Refuses what a page of another site can send unasked, where the network is the only guard: on a
 * loopback address without keys. Elsewhere a page can do no more than its visitor could without it.
 * @throws {HttpError} BAD_REQUEST
 */
export function crossSiteCheck(settings: Settings): (request: FastifyRequest) => void {
  if (isGuarded(settings) || settings.publicReads) return () => undefined;
  const allowed = settings.corsOrigins.map(originPattern);
  return ({ headers }) => {
    const [type = ''] = (headers['content-type'] ?? '').split(';');
    if (!WITHOUT_PREFLIGHT.has(type.trim().toLowerCase())) return;
    if (PREFLIGHTED_HEADERS.some((name) => headers[name] !== undefined)) return;
    if (isFetch(headers) && !isForeign(headers, allowed)) return;
    throw new HttpError('BAD_REQUEST', REFUSAL);
  };
}

/**
 * Refuses what a page of another site loads without its visitor's doing, as an image or frame, where the network
 * is the only guard. Following a link is the visitor's own act.
 * @throws {HttpError} BAD_REQUEST
 */
export function refuseForeignLoads(settings: Settings): (request: FastifyRequest) => void {
  if (isGuarded(settings) || settings.publicReads) return () => undefined;
  const allowed = settings.corsOrigins.map(originPattern);
  return ({ headers }) => {
    const site = headers['sec-fetch-site'];
    if (allowed.some((pattern) => pattern.test(headers.origin ?? ''))) return;
    if (site !== 'cross-site' && site !== 'same-site') return;
    if (headers['sec-fetch-dest'] === 'document') return;
    throw new HttpError(
      'BAD_REQUEST',
      'A page of another site may link here, and load nothing from here',
    );
  };
}

type Headers = FastifyRequest['headers'];

/** Fetched by a script that gets the answer only if its origin may: browsers say so, and Node's fetch. */
function isFetch(headers: Headers): boolean {
  const mode = headers['sec-fetch-mode'];
  return mode === 'cors' || mode === 'same-origin';
}

/** Of another site, whose origin is not among the allowed ones. */
function isForeign(headers: Headers, allowed: readonly RegExp[]): boolean {
  if (headers['sec-fetch-site'] !== 'cross-site') return false;
  return !allowed.some((pattern) => pattern.test(headers.origin ?? ''));
}
