import { decode } from './decode.ts';
import type { ReadParts } from './document.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import type { Format } from './media-type.ts';
import type { DocumentRefusal } from './refusal.ts';

/** Reads a document of a known format; what a format needs is loaded when one comes. */
export async function readFormat(
  format: Format,
  bytes: Uint8Array,
): Promise<ReadParts | { refused: DocumentRefusal }> {
  switch (format) {
    case 'txt':
    case 'md':
      return readText(format, bytes);
    case 'html':
      return (await import('./html/read-html.ts')).readHtml(bytes);
    case 'pdf':
      return (await import('./pdf/read-pdf.ts')).readPdf(bytes);
    case 'docx':
      return (await import('./docx/read-docx.ts')).readDocx(bytes);
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
