export type CoreNlpErrorCode = 'CORENLP_FAILED' | 'CORENLP_ENDED';

/** CoreNLP failed; the message has what it printed. */
export class CoreNlpError extends Error {
  override name = 'CoreNlpError';
  readonly code: CoreNlpErrorCode;

  constructor(code: CoreNlpErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
