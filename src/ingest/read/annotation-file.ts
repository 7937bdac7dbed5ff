import { dirname, join } from 'node:path';
import { canonicalText, decodeUtf8, sha256 as digestOf } from '../../model/index.ts';
import { problem, refusal } from '../problem.ts';
import { ANNOTATION_BYTES, parseJson, readBytes, TEXT_BYTES } from './bytes.ts';
import type { Read, TextFound } from './source.ts';

/** Reads an annotation. Its text is looked for beside it, then in the other folders. */
export async function readAnnotation(file: string, textFolders: readonly string[]): Promise<Read> {
  const read = await readBytes(file, ANNOTATION_BYTES);
  if (read === 'absent') return { refused: refusal(file, [problem('$', 'a file', undefined)]) };
  if ('wrong' in read) return { refused: refusal(file, [read.wrong]) };
  const json = decodeUtf8(read.bytes);
  if (json === undefined) {
    const wrong = problem('$', 'JSON in UTF-8', 'bytes that are no UTF-8');
    return { refused: refusal(file, [wrong]) };
  }
  const parsed = parseJson(json);
  if ('wrong' in parsed) return { refused: refusal(file, [parsed.wrong]) };
  const folders = [dirname(file), ...textFolders];
  return {
    source: {
      file,
      annotation: parsed.value,
      text: (name, sha256) => findText(folders, name, sha256),
      recordedAt: {},
    },
  };
}

/**
 * The first text of this name, in the order of the folders, whose digest matches. If there are only
 * others of this name, what is wrong with the first of them.
 */
async function findText(
  folders: readonly string[],
  name: string,
  sha256: string,
): Promise<TextFound> {
  let wrong: TextFound | undefined;
  for (const folder of folders) {
    const found = await textAt(join(folder, name), sha256);
    if (found === 'lacking') continue;
    if ('text' in found) return found;
    wrong ??= found;
  }
  return wrong ?? 'lacking';
}

async function textAt(file: string, sha256: string): Promise<TextFound> {
  const read = await readBytes(file, TEXT_BYTES);
  if (read === 'absent') return 'lacking';
  if ('wrong' in read) return { file, problems: [read.wrong] };
  const text = canonicalText(read.bytes);
  if (text === undefined) {
    return { file, problems: [problem('$', 'text in UTF-8', 'bytes that are none')] };
  }
  const digest = digestOf(text);
  if (digest === sha256) return { text };
  const expected = `the SHA-256 of the canonical text of ${file}, ${digest}`;
  return { file, problems: [problem('$.document.sha256', expected, sha256)] };
}
