import { lstat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import {
  canonicalText,
  decodeUtf8,
  DOCUMENT_BYTES,
  sha256 as digestOf,
} from '../../model/index.ts';
import type { MergeRow } from '../../contribution/index.ts';
import type { ExportedDecision, ExportedProposals } from '../../proposal/index.ts';
import { readDocument } from '../../documents/index.ts';
import { type Problem, type Refusal, problem, refusal } from '../problem.ts';
import { ANNOTATION_BYTES, parseJson, readBytes, TEXT_BYTES } from './bytes.ts';

/** One annotated document as it was read, before it is validated. */
export interface Source {
  /** The annotation, or the export with its line. */
  file: string;
  /** What JSON.parse gave. */
  annotation: unknown;
  /** Finds the canonical text with this file name and SHA-256. */
  text: (name: string, sha256: string) => Promise<TextFound>;
  /** When each claim was first recorded: ISO 8601 by claim id. Only exports have it. */
  recordedAt: Readonly<Record<string, string>>;
  /** What the reader of a document without an annotation could not use; absent for annotations. */
  unannotated?: { warnings: readonly string[] };
}

/** The text; or there is no file of this name; or there are only others, and what is wrong with one. */
export type TextFound = { text: string } | 'lacking' | { file: string; problems: Problem[] };

/** What a line of an export has of a review; `file` is the export with the line. */
export type Reviewed =
  { proposals: ExportedProposals; file: string } | { decision: ExportedDecision; file: string };

/** A document, a merge or a part of a review in an export with its line, or why there is none. */
export type Read =
  { source: Source } | { merge: MergeRow; file: string } | Reviewed | { refused: Refusal };

const namesFile = z.object({ document: z.object({ file: z.string() }) });

/**
 * Reads an annotation. Its text is looked for beside it, then in the other folders.
 * @param texts receives the paths of the texts that the annotation names.
 */
export async function readAnnotation(
  file: string,
  textFolders: readonly string[],
  texts: Set<string>,
): Promise<Read> {
  // Until it is parsed, its name alone tells whose annotation it is.
  const named = resolve(file.replace(/\.annotation\.json$/, ''));
  texts.add(named);
  const read = await readBytes(file, ANNOTATION_BYTES);
  if (read === 'absent') return { refused: refusal(file, [problem('$', 'a file', undefined)]) };
  if ('wrong' in read) return { refused: refusal(file, [read.wrong]) };
  const parsed = annotationIn(file, read.bytes);
  if ('refused' in parsed) return parsed;
  const { annotation } = parsed;
  const folders = [dirname(file), ...textFolders];
  // Even if the annotation is refused, the file beside it is its text and no document by itself.
  const text = namesFile.safeParse(annotation).data?.document.file;
  if (text !== undefined) {
    texts.delete(named);
    texts.add(resolve(dirname(file), text));
  }
  return {
    source: {
      file,
      annotation,
      text: (name, sha256) => findText(folders, name, sha256, texts),
      recordedAt: {},
    },
  };
}

/** The JSON of an annotation. */
export function annotationIn(
  file: string,
  bytes: Uint8Array,
): { annotation: unknown } | { refused: Refusal } {
  const json = decodeUtf8(bytes);
  if (json === undefined) {
    const wrong = problem('$', 'JSON in UTF-8', 'bytes that are not UTF-8');
    return { refused: refusal(file, [wrong]) };
  }
  const parsed = parseJson(json);
  if ('wrong' in parsed) return { refused: refusal(file, [parsed.wrong]) };
  return { annotation: parsed.value };
}

/** The text of this name and digest in these folders, if there is one. */
export async function textIn(
  folders: readonly string[],
  name: string,
  sha256: string,
): Promise<string | undefined> {
  const found = await findText(folders, name, sha256, new Set());
  return found !== 'lacking' && 'text' in found ? found.text : undefined;
}

/**
 * The first text of this name, in the order of the folders, whose digest matches. If there are only
 * others of this name, what is wrong with the first of them.
 */
async function findText(
  folders: readonly string[],
  name: string,
  sha256: string,
  texts: Set<string>,
): Promise<TextFound> {
  let wrong: TextFound | undefined;
  for (const folder of folders) {
    const file = join(folder, name);
    const found = await textAt(file, sha256);
    if (found === 'lacking') continue;
    texts.add(resolve(file));
    if ('text' in found) return found;
    wrong ??= found;
  }
  return wrong ?? 'lacking';
}

async function textAt(file: string, sha256: string): Promise<TextFound> {
  const read = await readBytes(file, DOCUMENT_BYTES);
  if (read === 'absent') return 'lacking';
  if ('wrong' in read) return { file, problems: [read.wrong] };
  const utf8 = read.bytes.length > TEXT_BYTES ? undefined : canonicalText(read.bytes);
  if (utf8 !== undefined && digestOf(utf8) === sha256) return { text: utf8 };
  // Of a document in another format or encoding, the text is what its reader makes of it.
  const document = await readDocument(read.bytes, { fileName: basename(file) });
  if ('refused' in document) {
    const { reason, wayOut } = document.refused;
    return { file, problems: [problem('$', `a document that can be read (${wayOut})`, reason)] };
  }
  if (document.sha256 === sha256) return { text: document.text };
  // A link may lead to a file that whoever wrote the annotation must learn nothing of.
  const isLink = (await lstat(file)).isSymbolicLink();
  const digest = isLink ? ', to which it is a link' : `, ${document.sha256}`;
  const expected = `the SHA-256 of the canonical text of ${file}${digest}`;
  return { file, problems: [problem('$.document.sha256', expected, sha256)] };
}
