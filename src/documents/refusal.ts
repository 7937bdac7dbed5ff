/** Why a document cannot be read; each code is stable. */
const REASONS = {
  EMPTY: ['the file is empty', 'check that it was saved or downloaded completely'],
  TOO_LARGE: ['the file is larger than the limit', 'split it into several files'],
  BINARY: ['the file is not text', 'convert it to .pdf, .docx, .html, .md or .txt'],
  UNKNOWN_FORMAT: [
    'the format is not one that can be read',
    'save it as .pdf, .docx, .html, .md or .txt',
  ],
  LEGACY_WORD: ['the file is a Word document of before 2007 (.doc)', 'save it as .docx or .pdf'],
  WORDPERFECT: ['the file is a WordPerfect document', 'save it as .docx or .pdf'],
  RICH_TEXT: ['the file is in Rich Text Format (.rtf)', 'save it as .docx or .pdf'],
  IMAGE: ['the file is an image', 'recognize its text (OCR) and save it as a searchable .pdf'],
  SCANNED_PDF: [
    'no page of the PDF has any text: it is scanned or drawn',
    'recognize its text (OCR) and save it as a searchable .pdf',
  ],
  ARCHIVE: ['the file is an archive', 'unpack it and give the files in it'],
  ENCRYPTED: ['the file is encrypted', 'save a copy without a password'],
  BROKEN: ['the file is damaged', 'download or save it again'],
  NO_TEXT: ['the file has no text', 'check that it is the right file'],
  TOO_COSTLY: [
    'reading the file takes more time or memory than the limit',
    'save it as plain text, or split it',
  ],
} as const satisfies Record<string, readonly [reason: string, wayOut: string]>;

export type RefusalCode = keyof typeof REASONS;

/** A document that is not read. */
export interface DocumentRefusal {
  code: RefusalCode;
  reason: string;
  /** What to do to have it read. */
  wayOut: string;
  /** Both in one sentence. */
  message: string;
}

/** All refusal codes, with the reason and the way out of each. */
export const REFUSALS: Readonly<Record<RefusalCode, readonly [reason: string, wayOut: string]>> =
  REASONS;

/**
 * Refuses a document.
 * @param detail what was found, in a few words, without the document's own text.
 */
export function refuse(code: RefusalCode, detail?: string): { refused: DocumentRefusal } {
  const [what, wayOut] = REASONS[code];
  const reason = detail === undefined ? what : `${what} (${detail})`;
  return { refused: { code, reason, wayOut, message: `${reason}; ${wayOut}` } };
}
