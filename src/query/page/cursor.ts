import { z } from 'zod';
import { BadUserInput } from '../bad-user-input.ts';
import type { Ordering } from './ordering.ts';

const content = z.tuple([z.string()], z.union([z.string(), z.number()]));

/** The value of one of an ordering's keys. */
export type CursorPart = string | number;

/** A cursor: the ordering's mark and the values of its keys, the id last. Opaque to clients. */
export function encodeCursor(ordering: Ordering, keys: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([ordering.mark, ...keys]), 'utf8').toString('base64url');
}

/**
 * The values of an ordering's keys, the id last.
 * @throws {BadUserInput} where it is no cursor, or one of another ordering.
 */
export function decodeCursor(ordering: Ordering, argument: string, cursor: string): CursorPart[] {
  const parsed = content.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (!parsed.success) throw none(argument);
  const [mark, ...keys] = parsed.data;
  if (mark !== ordering.mark || keys.length !== ordering.terms.length + 1)
    throw new BadUserInput(
      `${argument} must be a cursor of the same orderBy: this one comes from another ordering.`,
    );
  if (!areKeysOf(ordering, keys)) throw none(argument);
  return keys;
}

function none(argument: string): BadUserInput {
  return new BadUserInput(`${argument} must be a cursor that an earlier page gave: this is none.`);
}

/** Cypher compares a text with a number to null: what was forged so would pass for the end of the list. */
function areKeysOf({ terms }: Ordering, keys: readonly CursorPart[]): boolean {
  const fits = (key: CursorPart, at: number) =>
    typeof key === (terms[at]?.numeric ? 'number' : 'string');
  return keys.every(fits) && /^[a-z]+:./.test(String(keys.at(-1)));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
