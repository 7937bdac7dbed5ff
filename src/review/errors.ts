/**
 * Why proposals are not stored or decided:
 * - `NO_DOCUMENT`: the graph has no such document with its text
 * - `CONFLICT`: the document or its proposals are not what the caller saw; nothing was written
 * - `CANNOT_ACCEPT`: what was accepted would break a rule of the annotation format
 */
export type ReviewErrorCode = 'NO_DOCUMENT' | 'CONFLICT' | 'CANNOT_ACCEPT';

/** Nothing was written; the message says why and what to do. */
export class ReviewError extends Error {
  override name = 'ReviewError';
  readonly code: ReviewErrorCode;

  constructor(code: ReviewErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
