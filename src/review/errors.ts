import type { Problem, Refusal } from '../ingest/index.ts';

/**
 * Why proposals are not stored or decided:
 * - `NO_DOCUMENT`: the graph has no such document with its text
 * - `CONFLICT`: the document or its proposals are not what the caller saw; nothing was written
 * - `BAD_CHOICE`: no proposals, too many, or chosen in two ways
 * - `BAD_ITEM`: an item that is not of the annotation format, or whose passages are not in the text
 * - `CANNOT_MERGE`: entities that cannot be one, or are not there
 * - `CANNOT_ACCEPT`: what was accepted would break a rule of the annotation format
 */
export type ReviewErrorCode =
  'NO_DOCUMENT' | 'CONFLICT' | 'BAD_CHOICE' | 'BAD_ITEM' | 'CANNOT_ACCEPT' | 'CANNOT_MERGE';

/** Nothing was written; the message says why and what to do. */
export class ReviewError extends Error {
  override name = 'ReviewError';
  readonly code: ReviewErrorCode;
  /** What a client of the API gets; see docs/errors.md. */
  readonly extensions: {
    readonly code: 'CONFLICT' | 'BAD_USER_INPUT';
    /** Of `BAD_ITEM`: each thing that is wrong, with its path in what was given. */
    readonly problems?: readonly Problem[];
  };

  constructor(code: ReviewErrorCode, message: string, problems?: readonly Problem[]) {
    super(message);
    this.code = code;
    this.extensions = {
      code: code === 'CONFLICT' ? code : 'BAD_USER_INPUT',
      ...(problems === undefined ? {} : { problems }),
    };
  }
}

/** The error for items that the format, its rules or the text do not allow. */
export function unstatable({ message, problems }: Refusal): ReviewError {
  return new ReviewError(
    'BAD_ITEM',
    `Nothing was changed, because an annotation may not state this: ${message}`,
    problems,
  );
}
