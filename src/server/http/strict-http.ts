import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpError } from '../errors/index.ts';

/** A host name, an IPv4 address or an IPv6 address in brackets, with or without a port. */
const HOST = /^(?:\[[0-9a-f:.]+\]|[\w.-]+)(?::\d{1,5})?$/i;

/** Refuses requests that HTTP forbids or that we cannot read, which Node and Fastify let pass. */
export function requireStrictHttp(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const error = hostError(request) ?? transferError(request) ?? encodingError(request);
    if (error === undefined) done();
    else done(error);
  });
  readJsonStrictly(app);
}

/** RFC 9112, section 3.2: a request has exactly one valid host. Node's own check answers without a body. */
function hostError({ raw }: FastifyRequest): HttpError | undefined {
  const hosts = raw.rawHeaders.filter((name, at) => at % 2 === 0 && /^host$/i.test(name)).length;
  if (hosts === 0 && raw.httpVersion !== '1.1') return undefined;
  if (hosts === 1 && HOST.test(raw.headers.host ?? '')) return undefined;
  const problem = hosts === 1 && raw.headers.host ? raw.headers.host : 'none, or several';
  return new HttpError(
    'BAD_REQUEST',
    `The request must have one header host, a name or address with or without a port; it has ${problem}`,
  );
}

/** RFC 9112, section 6.1: a proxy may read another length from codings that Node passes over. */
function transferError({ headers }: FastifyRequest): HttpError | undefined {
  const coding = headers['transfer-encoding'];
  if (coding === undefined || coding.toLowerCase() === 'chunked') return undefined;
  return new HttpError('BAD_REQUEST', `The only transfer-encoding may be chunked; it is ${coding}`);
}

/** A compressed body could unpack to any size. */
function encodingError({ headers }: FastifyRequest): HttpError | undefined {
  const encoding = headers['content-encoding'];
  if (encoding === undefined || encoding.toLowerCase() === 'identity') return undefined;
  return new HttpError(
    'UNSUPPORTED_MEDIA_TYPE',
    `The body must not be compressed; its content-encoding is ${JSON.stringify(encoding)}`,
  );
}

/** Fastify's parser replaces bytes that are not UTF-8 by U+FFFD: what is asked would not be what was sent. */
function readJsonStrictly(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    let text: string;
    try {
      text = utf8.decode(Buffer.from(body));
    } catch {
      done(new HttpError('BAD_REQUEST', 'The body must be JSON in UTF-8; its bytes are not UTF-8'));
      return;
    }
    void parse(request, text, done);
  });
}
