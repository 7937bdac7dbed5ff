import type { FastifyRequest } from 'fastify';
import { HttpError } from '../errors/index.ts';

/**
 * Neo4j's bookmarks, separated by commas. In a request: states of the graph that the answer must
 * include. In an answer: the state that it was read from.
 */
export const BOOKMARK_HEADER = 'footnote-bookmark';

/** Characters of the whole header. */
const MAX_LENGTH = 4_096;

/** The bookmarks of a request, if any. @throws {HttpError} BAD_USER_INPUT */
export function bookmarksOf({ headers }: FastifyRequest): readonly string[] | undefined {
  const header = headers[BOOKMARK_HEADER];
  if (header === undefined) return undefined;
  const marks = String(header).split(/ *, */);
  const valid =
    String(header).length <= MAX_LENGTH && marks.every((mark) => /^FB:[A-Za-z0-9+/=]*$/.test(mark));
  if (!valid) {
    throw new HttpError(
      'BAD_USER_INPUT',
      `The header ${BOOKMARK_HEADER} must hold bookmarks as Footnote returned them, separated by ` +
        `commas, at most ${MAX_LENGTH} characters`,
    );
  }
  return marks;
}
