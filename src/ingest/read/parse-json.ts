import { problem, type Problem } from '../problem.ts';

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
