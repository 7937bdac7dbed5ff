import { once } from 'node:events';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Graph } from '../../graph/index.ts';
import { HttpError } from '../errors/index.ts';
import { publicBase } from '../public-address.ts';
import type { Settings } from '../settings.ts';
import { readAsked } from './asked.ts';

interface Parts {
  /** A graph of its own: an export waits for loads to end, as writes do. */
  exporting: Graph;
  settings: Settings;
  refuseCrossSite: (request: FastifyRequest) => void;
}

/** Exports at once: each keeps the documents that it reads in memory, some 10 MB. */
const MOST_AT_ONCE = 2;

/**
 * Serves `/export?format=csv&document=…`: what `footnote export --format` writes, while it is read. A POST with the
 * same as JSON takes more facts than an address can hold.
 */
export function serveExports(app: FastifyInstance, parts: Parts): void {
  const { exporting, settings, refuseCrossSite } = parts;
  let running = 0;
  app.route({
    method: ['GET', 'POST'],
    url: '/export',
    config: { observed: true },
    preHandler: (request, _reply, done) => {
      refuseCrossSite(request);
      if (settings.trustedDocuments !== undefined)
        throw new HttpError('DOCUMENT_NOT_TRUSTED', ONLY);
      if (running >= MOST_AT_ONCE) throw new HttpError('OVERLOADED', BUSY);
      done();
    },
    handler: async (request, reply) => {
      request.record.operationName = 'export';
      const { format, selection } = readAsked(
        request.method === 'POST' ? request.body : request.query,
      );
      const { exportAs, fileName, MEDIA_TYPES } = await import('../../export/index.ts');
      void reply
        .type(MEDIA_TYPES[format])
        .header('content-disposition', `attachment; filename="${fileName(format, selection)}"`)
        .header('cache-control', 'no-store');
      if (request.method === 'HEAD') return reply.send();
      const chunks = exportAs(format, exporting, selection, publicBase(request, settings));
      running++;
      try {
        const stream = await started(chunks);
        stream.once('close', () => running--);
        return await reply.send(stream);
      } catch (thrown) {
        running--;
        void reply.removeHeader('content-disposition');
        throw thrown;
      }
    },
  });
}

/** Waits for the first chunk: what fails before it is answered as an error, and what fails later cuts the answer off. */
async function started(chunks: AsyncIterable<string | Uint8Array>): Promise<Readable> {
  const stream = Readable.from(chunks, { objectMode: false });
  await once(stream, 'readable');
  return stream;
}

const ONLY = 'This server answers the operations of its manifest only, and exports nothing';
const BUSY = 'This server makes as many exports as it can at once: try again in a second';
