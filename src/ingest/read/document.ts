import { basename } from 'node:path';
import type { Annotation } from '../../annotation/index.ts';
import { readDocument, type DocumentRefusal, type ReadDocument } from '../../documents/index.ts';
import { DOCUMENT_BYTES, escapeControls, sha256 } from '../../model/index.ts';
import { problem, refusal, type Problem, type Refusal } from '../problem.ts';
import { readBytes } from './bytes.ts';
import { ANNOTATION, EXPORT } from './kind.ts';
import type { Source } from './source.ts';

/** A document as an annotation of it describes it, with its canonical text. */
export interface DescribedDocument {
  document: Annotation['document'];
  text: string;
  /** What the reader could not use, one sentence each. */
  warnings: string[];
}

/** The name that standard input has in place of a file's. */
export const STANDARD_INPUT = 'standard-input';

/** Reads a document, and takes what it says about itself. */
export async function describeDocument(
  bytes: Uint8Array,
  file: string,
): Promise<DescribedDocument | { refused: Refusal }> {
  const name = basename(file);
  const isInput = file === STANDARD_INPUT;
  const fileName = isInput && looksLikeMarkdown(bytes) ? `${name}.md` : name;
  const read = await readDocument(bytes, { fileName });
  if ('refused' in read) return { refused: refusedDocument(file, read.refused) };
  const id = isInput ? `document:stdin-${read.sha256.slice(0, KEY_DIGITS)}` : idOfFile(name);
  const title = isInput ? firstLine(read.text) : stemOf(name);
  return {
    document: { id, file: name, sha256: read.sha256, authors: [], ...statedBy(read, title) },
    text: read.text,
    warnings: read.report.warnings,
  };
}

/** Standard input has no name that tells Markdown from plain text: front matter or a heading begins it. */
function looksLikeMarkdown(bytes: Uint8Array): boolean {
  return /^(?:---\r?\n|#{1,6} )/.test(Buffer.from(bytes.subarray(0, 10)).toString('latin1'));
}

/** Reads the document in a file. */
export async function describeFile(
  file: string,
): Promise<DescribedDocument | { refused: Refusal }> {
  const read = await readBytes(file, DOCUMENT_BYTES);
  if (read === 'absent') return { refused: refusal(file, [problem('$', 'a file', undefined)]) };
  if ('wrong' in read) return { refused: refusal(file, [read.wrong]) };
  return describeDocument(read.bytes, file);
}

/** A described document to load, as if an annotation without any items described it. */
export function unannotated(
  file: string,
  { document, text, warnings }: DescribedDocument,
): { source: Source } {
  return {
    source: {
      file,
      annotation: { document },
      text: () => Promise.resolve({ text }),
      recordedAt: {},
      unannotated: { warnings },
    },
  };
}

/** The refusal of JSON that is no annotation by its name. */
export function otherJson(file: string): Refusal {
  const expected = `a document, or a name that ends in ${ANNOTATION} or ${EXPORT}`;
  return refusal(file, [problem('$', expected, basename(file))]);
}

/** The refusal of a document that cannot be read. */
function refusedDocument(file: string, { code, reason, wayOut }: DocumentRefusal): Refusal {
  const problems: Problem[] = [{ path: '$', expected: wayOut, found: reason }];
  const message = escapeControls(`${file}: ${reason}; ${wayOut} (${code})`);
  return { file, problems, message };
}

/** BCP 47's tag for a language that is not known. */
const UNDETERMINED = 'und';
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/**
 * Title, date, address and language where the document states them. Publisher and authors are entities,
 * and the names in a document's metadata do not say which: an annotation does.
 */
function statedBy(
  { metadata: { title, date, url, language } }: ReadDocument,
  otherTitle: string,
): Pick<DescribedDocument['document'], 'title' | 'date' | 'url' | 'language'> {
  return {
    title: title?.value ?? otherTitle,
    ...(date === undefined ? {} : { date: date.value }),
    ...(url === undefined ? {} : { url: url.value }),
    language:
      language !== undefined && LANGUAGE.test(language.value) ? language.value : UNDETERMINED,
  };
}

const KEY_DIGITS = 12;
/** Of the 200 characters that an id may have, what its type and a digest leave. */
const LONGEST_KEY = 160;

/**
 * The id of the document in a file, from the file's name without its extension: letters without accents in
 * lower case, and a hyphen for each run of other characters. Where letters are lost, a digest of the name
 * keeps names apart: `Bericht März.pdf` is `document:bericht-marz`, `報告.pdf` is `document:file-…`.
 */
function idOfFile(name: string): string {
  const stem = stemOf(name).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const key = stem.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  if (key !== '' && key.length <= LONGEST_KEY && !/(?![a-z0-9])[\p{L}\p{N}]/u.test(stem)) {
    return `document:${key}`;
  }
  const short = key.slice(0, LONGEST_KEY).replace(/-$/, '');
  return `document:${short || 'file'}-${sha256(stem).slice(0, KEY_DIGITS)}`;
}

function stemOf(name: string): string {
  return name.replace(/(?<=.)\.[A-Za-z0-9]{1,8}$/, '');
}

const LONGEST_TITLE = 200;

/** What a text without a name or title is called. */
function firstLine(text: string): string {
  const [line = ''] = text.trim().split('\n', 1);
  return Array.from(line).slice(0, LONGEST_TITLE).join('');
}
