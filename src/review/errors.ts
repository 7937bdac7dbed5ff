/**
 * Why proposals are not stored or decided:
 * - `NO_DOCUMENT`: the graph has no such document with its text
 * - `CONFLICT`: the document or its proposals are not what the caller saw; nothing was written
 * - `BAD_CHOICE`: no proposals, too many, or chosen in two ways
 * - `BAD_ITEM`: an item that is not of the annotation format, or whose passages are not in the text
 * - `CANNOT_ACCEPT`: what was accepted would break a rule of the annotation format
 */
export type ReviewErrorCode =
  'NO_DOCUMENT' | 'CONFLICT' | 'BAD_CHOICE' | 'BAD_ITEM' | 'CANNOT_ACCEPT';

/** Nothing was written; the message says why and what to do. */
export class ReviewError extends Error {
  override name = 'ReviewError';
  readonly code: ReviewErrorCode;
  /** What a client of the API gets; see docs/errors.md. */
  readonly extensions: { readonly code: 'CONFLICT' | 'BAD_USER_INPUT' };

  constructor(code: ReviewErrorCode, message: string) {
    super(message);
    this.code = code;
    this.extensions = { code: code === 'CONFLICT' ? code : 'BAD_USER_INPUT' };
  }
}
