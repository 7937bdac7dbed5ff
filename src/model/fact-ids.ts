import { hashKey } from './hash.ts';

/*
 * The ids of what a document states. They follow from its words, not from its offsets, so a fact keeps
 * its id when text is inserted elsewhere in the document. Equal facts are numbered in the order of the text.
 */

/** A place in a text, in UTF-16 code units. */
interface Span {
  start: number;
  end: number;
}

export interface QuoteIdentity extends Span {
  kind: string;
  speaker: string | null;
  /** The words of the passage. */
  exact: string;
}

export interface ClaimIdentity extends Span {
  subject: string;
  predicate: string;
  object: string | null;
  value: string | null;
  title: string | null;
  modality: string;
  assertedBy: string;
  /** These only order equal claims of one passage: a correction of them keeps the id. */
  status: string | null;
  validFrom: string | null;
  validTo: string | null;
}

/** The ids of the passages of one document. */
export class PassageIds {
  readonly #document: string;
  readonly #text: string;
  readonly #found = new Map<string, number[]>();

  constructor(document: string, text: string) {
    this.#document = document;
    this.#text = text;
  }

  /** The id of the passage from start to end: it is the same in every graph. */
  of({ start, end }: Span): string {
    const exact = this.#text.slice(start, end);
    const occurrences = this.#startsUntil(exact, start);
    const number = countUntil(occurrences, start);
    // Occurrences are counted without overlaps; a passage may begin within one, as "aa" in "aaa".
    const shift = start - (occurrences[number - 1] ?? 0);
    return `passage:${hashKey('passage', this.#document, exact, number, shift)}`;
  }

  /** Where the words occur, in order, at least up to an offset. */
  #startsUntil(exact: string, offset: number): readonly number[] {
    const found = this.#found.get(exact) ?? [];
    this.#found.set(exact, found);
    for (let last = found.at(-1); last === undefined || last < offset; last = found.at(-1)) {
      const next = this.#text.indexOf(exact, last === undefined ? 0 : last + exact.length);
      found.push(next === -1 ? Infinity : next);
    }
    return found;
  }
}

/** How many numbers of an ascending list are not greater than a limit. */
function countUntil(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? Infinity) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The ids of all quotes of a document, in their order. Two that are the same have the same id. */
export function quoteIds(document: string, quotes: readonly QuoteIdentity[]): string[] {
  return numbered(
    quotes,
    ({ kind, speaker, exact }) => [document, kind, speaker, exact],
    ({ start, end }) => [start, end],
  ).map((parts) => `quote:${hashKey('quote', ...parts)}`);
}

/** The ids of all claims of a document, in their order. Two that are the same have the same id. */
export function claimIds(document: string, claims: readonly ClaimIdentity[]): string[] {
  return numbered(
    claims,
    ({ subject, predicate, object, value, title, modality, assertedBy }) => [
      document,
      ...[subject, predicate, object, value, title, modality, assertedBy],
    ],
    ({ start, end, status, validFrom, validTo }) => [start, end, status, validFrom, validTo],
  ).map((parts) => `claim:${hashKey('claim', ...parts)}`);
}

type Part = string | number | null;

/** What identifies each item, with its number among the items that are otherwise equal. */
function numbered<T>(
  items: readonly T[],
  identityOf: (item: T) => Part[],
  placeOf: (item: T) => Part[],
): Part[][] {
  const groups = new Map<string, Map<string, Part[]>>();
  const known = items.map((item) => {
    const identity = identityOf(item);
    const place = placeOf(item);
    const group = JSON.stringify(identity);
    const at = JSON.stringify(place);
    const places = groups.get(group) ?? new Map<string, Part[]>();
    groups.set(group, places.set(at, place));
    return { identity, group, at };
  });
  const numbers = new Map(
    [...groups].map(([group, places]) => {
      const inOrder = [...places].sort(([, a], [, b]) => comparePlaces(a, b));
      return [group, new Map(inOrder.map(([at], number) => [at, number]))];
    }),
  );
  return known.map(({ identity, group, at }) => [...identity, numbers.get(group)?.get(at) ?? 0]);
}

function comparePlaces(a: readonly Part[], b: readonly Part[]): number {
  for (const [at, part] of a.entries()) {
    const other = b[at] ?? null;
    if (part === other) continue;
    if (part === null) return -1;
    if (other === null) return 1;
    return part < other ? -1 : 1;
  }
  return 0;
}
