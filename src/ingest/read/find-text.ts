import { join } from 'node:path';
import { canonicalText, sha256 as digestOf } from '../../model/index.ts';
import { problem } from '../problem.ts';
import { TEXT_BYTES } from './limits.ts';
import { readBytes } from './read-bytes.ts';
import type { TextFound } from './source.ts';

/**
 * Looks for a text by name in each folder in turn, and takes the first whose digest fits. Where
 * there are only others by that name, says what is wrong with the first of them.
 */
export async function findText(
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
