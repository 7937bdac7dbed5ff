import { readFile, stat } from 'node:fs/promises';
import { problem, type Problem } from '../problem.ts';
import { repeatedKey } from './repeated-key.ts';

const MIB = 1024 * 1024;

/** The most bytes of a text. */
export const TEXT_BYTES = 16 * MIB;

/** The most bytes of an annotation. */
export const ANNOTATION_BYTES = 32 * MIB;

/** The most bytes of a line of an export, which holds both as JSON. */
export const EXPORT_LINE_BYTES = 128 * MIB;

/** The bytes of a file, or why it is not read; `absent` if there is no such file. */
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

/** The problem of a file or folder that exists and cannot be read. */
export function unreadable(thrown: unknown, what = 'a file'): Problem {
  return problem(
    '$',
    `${what} that can be read`,
    thrown instanceof Error ? thrown.message : thrown,
  );
}

const LONE_SURROGATE = /\p{Surrogate}/u;
const ESCAPED_SURROGATE = /\\u[dD][89a-fA-F]/;

/** Parses JSON whose strings are whole Unicode: half a surrogate pair would not come back from Neo4j. */
export function parseJson(text: string): { value: unknown } | { wrong: Problem } {
  if (text.trim() === '') return { wrong: problem('$', 'JSON', 'an empty file') };
  try {
    // Text decoded from UTF-8 has halves only where they are written as escapes.
    const value: unknown = ESCAPED_SURROGATE.test(text)
      ? JSON.parse(text, refuseHalves)
      : JSON.parse(text);
    const repeated = repeatedKey(text);
    if (repeated !== undefined)
      return {
        wrong: problem(repeated, 'in its object once: JSON would keep the last', 'there twice'),
      };
    return { value };
  } catch (thrown) {
    const expected = thrown instanceof HalfPair ? 'whole Unicode characters' : 'JSON';
    return { wrong: problem('$', expected, thrown instanceof Error ? thrown.message : thrown) };
  }
}

function refuseHalves(key: string, each: unknown): unknown {
  if (typeof each === 'string' && LONE_SURROGATE.test(each)) throw new HalfPair(key);
  return each;
}

class HalfPair extends Error {
  constructor(key: string) {
    super(`half a surrogate pair in ${key}`);
  }
}
