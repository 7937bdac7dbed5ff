import { z } from 'zod';
import { hashKey, parseJson } from '../model/index.ts';
import { BadUserInput } from './errors.ts';

/** How many entries a page has: by default, and at most. */
export interface PageSizes {
  readonly default: number;
  readonly max: number;
}

/** A connection's paging arguments, coerced by graphql-js. */
export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** One term of `orderBy`: the ordering field and its direction. */
export interface OrderTerm {
  readonly field: string;
  readonly descending: boolean;
  /** Whether the key is a number; a string otherwise. */
  readonly numeric?: boolean;
}

/**
 * The order of a page. The id is always the last key, or the one before the link, so that no two entries
 * are equal.
 */
export interface Ordering {
  readonly terms: readonly OrderTerm[];
  readonly idDescending: boolean;
  /** Whether a key of the link follows the id, because several links may lead to one node. */
  readonly byLink: boolean;
  /** Identifies the ordering in cursors; a cursor is valid for one ordering only. */
  readonly mark: string;
}

/** The value of one key of an ordering. */
export type CursorPart = string | number;

/** The terms given as `<Noun>OrderField` values, then the id and the link in the direction of the last term. */
export function orderingOf(noun: string, terms: readonly OrderTerm[], byLink = false): Ordering {
  const end = terms.findIndex((term) => term.field === 'ID');
  const kept = end < 0 ? terms : terms.slice(0, end);
  const idDescending = (end < 0 ? terms.at(-1) : terms[end])?.descending ?? false;
  const words = kept.map((term) => `${term.field}${term.descending ? '-' : '+'}`);
  return {
    terms: kept,
    idDescending,
    byLink,
    mark: hashKey(noun, ...words, Number(idDescending)).slice(0, 6),
  };
}

/**
 * The number of entries that a page may have.
 * @throws {BadUserInput} if first or last is out of range, or both are given
 */
export function pageSize(sizes: PageSizes, { first, last }: PageArguments): number {
  if (first != null && last != null) throw new BadUserInput('Pass either first or last, not both.');
  const [name, size] = last == null ? ['first', first ?? sizes.default] : ['last', last];
  if (size < 1 || size > sizes.max)
    throw new BadUserInput(`${name} must be from 1 to ${sizes.max}; it is ${size}.`);
  return size;
}

/**
 * Checks the arguments of a page of which nothing is read, so no parameter would check them.
 * @throws {BadUserInput} if the size is out of range or a cursor is invalid
 */
export function checkPage(ordering: Ordering, sizes: PageSizes, args: PageArguments): void {
  pageSize(sizes, args);
  for (const argument of ['after', 'before'] as const) {
    const cursor = args[argument];
    if (cursor != null) decodeCursor(ordering, argument, cursor);
  }
}

const cursorContent = z.tuple([z.string()], z.union([z.string(), z.number()]));

/** A cursor, opaque to clients: the ordering's mark and the values of its keys, the id last. */
export function encodeCursor(ordering: Ordering, keys: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([ordering.mark, ...keys]), 'utf8').toString('base64url');
}

/**
 * The values of the ordering's keys, the id last.
 * @throws {BadUserInput} if the cursor is malformed or belongs to another ordering
 */
export function decodeCursor(ordering: Ordering, argument: string, cursor: string): CursorPart[] {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const parsed = cursorContent.safeParse(parseJson(text));
  if (!parsed.success) throw malformed(argument);
  const [mark, ...keys] = parsed.data;
  if (mark !== ordering.mark || keys.length !== ordering.terms.length + 1 + Number(ordering.byLink))
    throw new BadUserInput(
      `Invalid \`${argument}\`: the cursor comes from another ordering. Pass a cursor of a page with the same orderBy.`,
    );
  if (!areKeysOf(ordering, keys)) throw malformed(argument);
  return keys;
}

function malformed(argument: string): BadUserInput {
  return new BadUserInput(
    `Invalid \`${argument}\`: pass an \`endCursor\`, a \`startCursor\` or an edge's \`cursor\` of an earlier page.`,
  );
}

/**
 * Cypher compares a string with a number to null, so a forged key of the wrong type would look like the
 * end of the list.
 */
function areKeysOf({ terms }: Ordering, keys: readonly CursorPart[]): boolean {
  const hasType = (key: CursorPart, index: number) =>
    typeof key === (terms[index]?.numeric ? 'number' : 'string');
  return keys.every(hasType) && /^[a-z]+:./.test(String(keys.at(-1)));
}
