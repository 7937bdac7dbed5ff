import { DOCUMENT_BYTES, sha256 } from '../model/index.ts';
import type { MediaType, ReadDocument } from './document.ts';
import { readApart } from './isolation/read-apart.ts';
import { formatOf, type Format } from './media-type.ts';
import { refuse, type DocumentRefusal } from './refusal.ts';

const MIB = 1024 * 1024;

/** Most bytes of a file of each format; of none more than of any document. */
const MOST_BYTES: Readonly<Record<Format, number>> = {
  txt: 16 * MIB,
  md: 16 * MIB,
  html: 16 * MIB,
  pdf: DOCUMENT_BYTES,
  docx: 64 * MIB,
};

const MEDIA_TYPES: Readonly<Record<Format, MediaType>> = {
  txt: 'text/plain',
  md: 'text/markdown',
  html: 'text/html',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** A document, or why it is not read. */
export type Reading = ReadDocument | { refused: DocumentRefusal };

/** Time that reading a document may take: a PDF of a thousand pages takes some ten seconds. */
const MOST_SECONDS = 120;

/**
 * Reads a document, in a process apart: whatever is in the document, this process goes on.
 * @param seconds that it may take.
 * @param fileName decides between formats only where the content does not: text, Markdown.
 */
export async function readDocument(
  bytes: Uint8Array,
  { fileName, seconds = MOST_SECONDS }: { fileName: string; seconds?: number },
): Promise<Reading> {
  const found = formatOf(bytes, fileName);
  if ('refused' in found) return found;
  const { format } = found;
  const most = MOST_BYTES[format];
  if (bytes.length > most) return refuse('TOO_LARGE', `${bytes.length} bytes, at most ${most}`);
  const parts = await readApart(format, bytes, seconds);
  if ('refused' in parts) return parts;
  return { ...parts, sha256: sha256(parts.text), mediaType: MEDIA_TYPES[format] };
}
