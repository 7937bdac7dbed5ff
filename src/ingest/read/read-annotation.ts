import { dirname } from 'node:path';
import { decodeUtf8 } from '../../model/index.ts';
import { problem, refusal } from '../problem.ts';
import { findText } from './find-text.ts';
import { ANNOTATION_BYTES } from './limits.ts';
import { parseJson } from './parse-json.ts';
import { readBytes } from './read-bytes.ts';
import type { Read } from './source.ts';

/** Reads an annotation; its text is looked for beside it, then in the other folders. */
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
