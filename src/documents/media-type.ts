import { refuse, type DocumentRefusal, type RefusalCode } from './refusal.ts';

/** The readers that there are; any zip goes to that of docx, which looks into it. */
export type Format = 'txt' | 'md' | 'html' | 'pdf' | 'docx';

/* eslint-disable no-control-regex -- first bytes of binary formats */
/** First bytes of formats that are refused, in Latin-1. Source: each format's specification. */
const SIGNATURES: readonly (readonly [start: RegExp, code: RefusalCode, name?: string])[] = [
  [/^\{\\rtf/, 'RICH_TEXT'],
  [/^\xFFWPC/, 'WORDPERFECT'],
  [/^\x89PNG\r\n/, 'IMAGE', 'PNG'],
  [/^\xFF\xD8\xFF/, 'IMAGE', 'JPEG'],
  [/^GIF8[79]a/, 'IMAGE', 'GIF'],
  [/^(?:II\*\0|MM\0\*)/, 'IMAGE', 'TIFF'],
  [/^RIFF[^]{4}WEBP/, 'IMAGE', 'WebP'],
  [/^\0\0[^]{2}ftyp(?:hei|mif1|avif)/, 'IMAGE', 'HEIF'],
  [/^BM[^]{4}\0\0\0\0/, 'IMAGE', 'BMP'],
  [/^\x1F\x8B\x08/, 'ARCHIVE', 'gzip'],
  [/^BZh\d1AY&SY/, 'ARCHIVE', 'bzip2'],
  [/^\xFD7zXZ\0/, 'ARCHIVE', 'xz'],
  [/^7z\xBC\xAF\x27\x1C/, 'ARCHIVE', '7-Zip'],
  [/^Rar!\x1A\x07/, 'ARCHIVE', 'RAR'],
  [/^\x28\xB5\x2F\xFD/, 'ARCHIVE', 'Zstandard'],
  [/^[^]{257}ustar[\0 ]/, 'ARCHIVE', 'tar'],
];

const OLE = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1';
const ZIP = /^PK(?:\x03\x04|\x05\x06)/;
/* eslint-enable no-control-regex */
const HEAD_BYTES = 4096;
/** PDF 1.7, appendix H.3, note 13: readers accept the header within the first 1024 bytes. */
const PDF_HEADER_WITHIN = 1024;
const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+html|html[\s>])/i;

const FORMAT_BY_EXTENSION: Readonly<Record<string, Format>> = {
  txt: 'txt',
  text: 'txt',
  '': 'txt',
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
};

/** Tells by the content, and by the name where several formats have such content, how to read a file. */
export function formatOf(
  bytes: Uint8Array,
  fileName: string,
): { format: Format } | { refused: DocumentRefusal } {
  if (bytes.length === 0) return refuse('EMPTY');
  const head = latin1(bytes.subarray(0, HEAD_BYTES));
  if (head.slice(0, PDF_HEADER_WITHIN).includes('%PDF-')) return { format: 'pdf' };
  if (ZIP.test(head)) return { format: 'docx' };
  if (head.startsWith(OLE)) return refuseOle(bytes);
  for (const [start, code, name] of SIGNATURES) {
    if (start.test(head)) return refuse(code, name);
  }
  return textFormat(bytes, head, extensionOf(fileName));
}

function textFormat(bytes: Uint8Array, head: string, extension: string) {
  // In UTF-16 every other byte of Latin text is 0.
  const ascii = head.replaceAll('\0', '').replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, '');
  const format = Object.hasOwn(FORMAT_BY_EXTENSION, extension)
    ? FORMAT_BY_EXTENSION[extension]
    : undefined;
  if (format !== 'md' && HTML_START.test(ascii)) return { format: 'html' as const };
  if (format !== undefined) return { format };
  return looksBinary(bytes)
    ? refuse('BINARY')
    : refuse('UNKNOWN_FORMAT', `.${printable(extension)}`);
}

/** A compound file names its streams in UTF-16. Source: [MS-CFB], 2.6.1. */
function refuseOle(bytes: Uint8Array): { refused: DocumentRefusal } {
  const has = (name: string) => Buffer.from(bytes).includes(Buffer.from(name, 'utf16le'));
  if (has('EncryptedPackage')) return refuse('ENCRYPTED');
  if (has('WordDocument')) return refuse('LEGACY_WORD');
  return refuse('UNKNOWN_FORMAT', 'an Office file of before 2007');
}

function looksBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, HEAD_BYTES).includes(0);
}

function extensionOf(fileName: string): string {
  const name = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}

function printable(extension: string): string {
  return extension.replace(/[^\p{L}\p{N}_-]/gu, '?').slice(0, 20);
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
