import type { FastifyRequest } from 'fastify';

/** Bookmarks of Neo4j, separated by commas: in a request, what it must see; in an answer, what it saw. */
export const BOOKMARK_HEADER = 'footnote-bookmark';

const MOST = 4_096;

/** A header that holds something else. */
class BadBookmarkHeader extends Error {
  override name = 'BadBookmarkHeader';
  readonly code = 'BAD_USER_INPUT';
  readonly statusCode = 400;

  constructor() {
    super(
      `The header ${BOOKMARK_HEADER} holds bookmarks as Footnote gave them, separated by commas, ` +
        `of ${MOST} characters at most`,
    );
  }
}

/** The bookmarks that a request came with, if any. */
export function bookmarksOf({ headers }: FastifyRequest): readonly string[] | undefined {
  const header = headers[BOOKMARK_HEADER];
  if (header === undefined) return undefined;
  const marks = String(header).split(/ *, */);
  const fits =
    String(header).length <= MOST && marks.every((mark) => /^FB:[A-Za-z0-9+/=]*$/.test(mark));
  if (!fits) throw new BadBookmarkHeader();
  return marks;
}
