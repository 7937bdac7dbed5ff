import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { viewerOf } from '../access/index.ts';
import { BOOKMARK_HEADER, type BookmarkSigner } from '../bookmarks.ts';
import { HttpError } from '../errors/index.ts';
import type { Importer } from '../serving.ts';
import type { Settings } from '../settings.ts';

const MEDIA_TYPE = 'application/octet-stream';

/** Files that may wait in memory while one is imported, that one included. */
const MOST_AT_ONCE = 4;

/** The longest name of a file that common file systems have. */
const LONGEST_NAME = 255;

const named = z.object({
  name: z
    .string()
    .min(1)
    .max(LONGEST_NAME)
    // Control characters and folders.
    .regex(/^(?!\.{1,2}$)[^/\\\p{Cc}]+$/u),
});

const BAD_NAME = `The name of the file (the parameter name) must have 1 to ${LONGEST_NAME} characters, without folders and control characters: rename the file`;

interface Parts {
  importer: Importer;
  bookmarks: BookmarkSigner;
  settings: Settings;
}

/**
 * Serves `POST /import?name=<file name>`, which imports the file in its body. It is for editors, who send a
 * key or token, and takes a content type that pages of other sites cannot send unasked.
 */
export async function serveImports(app: FastifyInstance, parts: Parts): Promise<void> {
  const { importer, bookmarks, settings } = parts;
  let under = 0;
  await app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    const body = { parseAs: 'buffer', bodyLimit: importer.maxBytes } as const;
    scope.addContentTypeParser(MEDIA_TYPE, body, (_request, bytes, parsed) => {
      parsed(null, bytes);
    });
    scope.addContentTypeParser('*', (_request, _payload, parsed) => {
      const message = `The body must be the file, with content-type ${MEDIA_TYPE}`;
      parsed(new HttpError('UNSUPPORTED_MEDIA_TYPE', message));
    });
    scope.post('/import', {
      bodyLimit: importer.maxBytes,
      config: { observed: true },
      // Before the body is read. The caller is known by then.
      preParsing: (request, reply, _payload, next) => {
        try {
          assertEditor(request, settings);
          assertSize(request, importer.maxBytes);
          nameOf(request);
          if (under >= MOST_AT_ONCE) throw new HttpError('OVERLOADED', TOO_MANY);
        } catch (thrown) {
          next(thrown as Error);
          return;
        }
        under++;
        reply.raw.once('close', () => under--);
        next();
      },
      handler: async (request, reply) => {
        const bytes = z.instanceof(Buffer).parse(request.body ?? Buffer.alloc(0));
        const outcome = await importer.import({ name: nameOf(request), bytes });
        if ('refused' in outcome) {
          const { message, problems } = outcome.refused;
          throw new HttpError('DOCUMENT_REFUSED', message, { details: { problems } });
        }
        void reply.header('cache-control', 'no-store');
        if (outcome.bookmarks.length > 0)
          void reply.header(BOOKMARK_HEADER, await bookmarks.sign(outcome.bookmarks));
        return outcome.imported;
      },
    });
    done();
  });
}

const TOO_MANY = `${MOST_AT_ONCE} files are being imported: try again in a second`;

/** @throws {HttpError} FORBIDDEN */
function assertEditor({ record }: FastifyRequest, settings: Settings): void {
  const { editRefusal } = viewerOf(record.caller, settings);
  if (editRefusal !== null) throw new HttpError('FORBIDDEN', editRefusal);
}

/** @throws {HttpError} BODY_TOO_LARGE */
function assertSize({ headers }: FastifyRequest, most: number): void {
  const length = Number(headers['content-length'] ?? 0);
  if (length <= most) return;
  const message = `A file may have ${most} bytes, and this one has ${length}: split it`;
  throw new HttpError('BODY_TOO_LARGE', message);
}

/** @throws {HttpError} BAD_USER_INPUT */
function nameOf({ query }: FastifyRequest): string {
  const parsed = named.safeParse(query);
  if (!parsed.success) throw new HttpError('BAD_USER_INPUT', BAD_NAME);
  return parsed.data.name;
}
