import { readFile, stat } from 'node:fs/promises';
import { problem, type Problem } from '../problem.ts';

/** A file's bytes, or why it is not read; `absent` where there is no such file. */
export async function readBytes(
  file: string,
  most: number,
): Promise<{ bytes: Buffer } | { wrong: Problem } | 'absent'> {
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) return 'absent';
  if (!found.isFile()) return { wrong: problem('$', 'a file', 'something else of that name') };
  if (found.size > most) {
    return { wrong: problem('$', `a file of at most ${most} bytes`, found.size) };
  }
  return { bytes: await readFile(file) };
}
