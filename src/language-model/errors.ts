/**
 * Why a language model proposed nothing:
 * - `MODEL_UNREACHABLE`: nothing answers at the address, or it redirects elsewhere
 * - `MODEL_REFUSED`: the endpoint answered with an error
 * - `MODEL_TIMED_OUT`: no answer came in time
 * - `MODEL_UNREADABLE`: the answer is not the JSON that was asked for, or is too long
 */
export type LanguageModelErrorCode =
  'MODEL_UNREACHABLE' | 'MODEL_REFUSED' | 'MODEL_TIMED_OUT' | 'MODEL_UNREADABLE';

/** A language model did not answer as asked. What the rules proposed is not touched by it. */
export class LanguageModelError extends Error {
  override name = 'LanguageModelError';
  readonly code: LanguageModelErrorCode;

  constructor(code: LanguageModelErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
