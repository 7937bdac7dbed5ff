/**
 * Why a list is not added, read or removed:
 * - `NO_AUTHORITY`: no list has this name
 * - `BAD_AUTHORITY`: a file is of none of the formats, or an entry of it is not what the format asks for
 */
export type AuthorityErrorCode = 'NO_AUTHORITY' | 'BAD_AUTHORITY';

/** Nothing was changed; the message says why and what to do. */
export class AuthorityError extends Error {
  override name = 'AuthorityError';
  readonly code: AuthorityErrorCode;

  constructor(code: AuthorityErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
