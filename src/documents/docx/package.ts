import { buffer } from 'node:stream/consumers';
import { fromBufferPromise, type ZipFile } from 'yauzl';
import { refuse, type DocumentRefusal } from '../refusal.ts';

const MIB = 1024 * 1024;

const MOST_ENTRIES = 10_000;
/** Most bytes of all parts that are read, unpacked: a zip bomb has more. */
const MOST_UNPACKED = 128 * MIB;

/** Parts that say what a document is, and its text; images and the like are not unpacked. */
const TEXT_PART = /(?:\.xml|\.rels|^mimetype)$/;

/** The parts of an Office Open XML package by name. */
export type Package = Map<string, Buffer>;

/**
 * Unpacks the XML of a package within limits that do not trust the sizes that the zip states.
 * Nothing is written to files, and a name that leads out of the package is refused.
 */
export async function openPackage(
  bytes: Uint8Array,
): Promise<{ parts: Package } | { refused: DocumentRefusal }> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes));
    return await readParts(zip);
  } catch (thrown) {
    return refuse('BROKEN', thrown instanceof Error ? thrown.message.slice(0, 100) : undefined);
  }
}

async function readParts(zip: ZipFile): Promise<{ parts: Package } | { refused: DocumentRefusal }> {
  if (zip.entryCount > MOST_ENTRIES) return refuse('TOO_COSTLY', `${zip.entryCount} parts`);
  const parts: Package = new Map();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) return refuse('ENCRYPTED');
    if (!TEXT_PART.test(entry.fileName)) continue;
    unpacked += entry.uncompressedSize;
    if (unpacked > MOST_UNPACKED) return refuse('TOO_COSTLY', 'it unpacks to too much');
    // It fails where a part unpacks to more than it states.
    parts.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  }
  return { parts };
}

/** Why a zip is no Word document, by what is in it; undefined where it is one. */
export function otherThanDocx(parts: Package): { refused: DocumentRefusal } | undefined {
  const types = parts.get('[Content_Types].xml')?.toString() ?? '';
  if (/wordprocessingml\.document\.main|ms-word\.document\.macroEnabled\.main/.test(types)) {
    return undefined;
  }
  if (types.includes('spreadsheetml')) return refuse('UNKNOWN_FORMAT', 'an Excel workbook');
  if (types.includes('presentationml'))
    return refuse('UNKNOWN_FORMAT', 'a PowerPoint presentation');
  const mimetype = parts.get('mimetype')?.toString() ?? '';
  if (mimetype.includes('opendocument')) return refuse('UNKNOWN_FORMAT', 'an OpenDocument file');
  if (mimetype.includes('epub')) return refuse('UNKNOWN_FORMAT', 'an EPUB book');
  return refuse('ARCHIVE', 'zip');
}
