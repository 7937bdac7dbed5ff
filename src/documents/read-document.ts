import { sha256 } from '../model/index.ts';
import { decode } from './decode.ts';
import type { MediaType, ReadDocument, ReadParts } from './document.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { formatOf, type Format } from './media-type.ts';
import { refuse, type DocumentRefusal } from './refusal.ts';

const MIB = 1024 * 1024;

/** Most bytes of a file of each format. */
const MOST_BYTES: Readonly<Record<Format, number>> = {
  txt: 16 * MIB,
  md: 16 * MIB,
  html: 16 * MIB,
  pdf: 128 * MIB,
  docx: 64 * MIB,
};

/** Most bytes of any document: a caller need not read a file that is larger. */
export const DOCUMENT_BYTES = Math.max(...Object.values(MOST_BYTES));

const MEDIA_TYPES: Readonly<Record<Format, MediaType>> = {
  txt: 'text/plain',
  md: 'text/markdown',
  html: 'text/html',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** A document, or why it is not read. */
export type Reading = ReadDocument | { refused: DocumentRefusal };

/**
 * Reads a document.
 * @param fileName decides between formats only where the content does not: text, Markdown.
 */
export async function readDocument(
  bytes: Uint8Array,
  { fileName }: { fileName: string },
): Promise<Reading> {
  const found = formatOf(bytes, fileName);
  if ('refused' in found) return found;
  const { format } = found;
  const most = MOST_BYTES[format];
  if (bytes.length > most) return refuse('TOO_LARGE', `${bytes.length} bytes, at most ${most}`);
  const parts = await Promise.resolve(readAs(format, bytes));
  if ('refused' in parts) return parts;
  return { ...parts, sha256: sha256(parts.text), mediaType: MEDIA_TYPES[format] };
}

function readAs(format: Format, bytes: Uint8Array): ReadParts | { refused: DocumentRefusal } {
  switch (format) {
    case 'txt':
    case 'md':
      return readText(format, bytes);
    case 'html':
    case 'pdf':
    case 'docx':
      return refuse('UNKNOWN_FORMAT', format);
    default: {
      const impossible: never = format;
      throw new Error(impossible);
    }
  }
}

function readText(
  format: 'txt' | 'md',
  bytes: Uint8Array,
): ReadParts | { refused: DocumentRefusal } {
  const decoded = decode(bytes);
  if ('refused' in decoded) return decoded;
  const { text, encoding } = decoded;
  const parts = format === 'md' ? readMarkdown(text) : readPlainText(text);
  return { ...parts, report: { encoding, ...parts.report } };
}

/** Plain text is its own canonical text, and says nothing about itself. */
function readPlainText(text: string): ReadParts {
  const sourceMap = [{ start: 0, end: text.length, place: { kind: 'file' as const } }];
  return { text, sourceMap, structure: [], metadata: {}, report: { warnings: [] } };
}
