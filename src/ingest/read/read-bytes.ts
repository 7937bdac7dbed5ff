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
  try {
    return { bytes: await readFile(file) };
  } catch (thrown) {
    return { wrong: unreadable(thrown) };
  }
}

/** A file that is there and does not let itself be read. */
export function unreadable(thrown: unknown): Problem {
  return problem('$', 'a file that can be read', thrown instanceof Error ? thrown.message : thrown);
}
