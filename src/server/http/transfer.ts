import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** Smaller answers gain less than compressing costs, in bytes. */
const COMPRESS_FROM = 1024;
/** One packet less is not worth a slower answer: level 1 takes a third of the time of zlib's 6. */
const GZIP_LEVEL = 1;

/** Compresses answers of text as `accept-encoding` says; register it before the routes. */
export async function compressAnswers(app: FastifyInstance): Promise<void> {
  await app.register(compress, {
    encodings: ['br', 'gzip'],
    threshold: COMPRESS_FROM,
    zlibOptions: { level: GZIP_LEVEL },
    // Bodies of requests are never unpacked.
    globalDecompression: false,
  });
}

/**
 * Closes connections whose client stops reading its answer: the answer would stay in memory. One that waits for the
 * server stays open, as an export does that finds nothing to write for a while.
 * @param ms longest pause between two reads
 */
export function limitSlowReaders(app: FastifyInstance, ms: number): void {
  app.addHook('onSend', (_request, reply, payload, done) => {
    const { raw } = reply;
    raw.setTimeout(ms, () => {
      if (raw.writableLength > 0 || raw.writableEnded) raw.destroy();
      // Node tells of a pause once.
      else raw.socket?.setTimeout(ms);
    });
    done(null, payload);
  });
}
