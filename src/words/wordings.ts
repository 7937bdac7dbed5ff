import { diffArrays } from 'diff';
import { wordsOf, type Word } from './words.ts';

/**
 * How one wording relates to another:
 * - VERBATIM: the same words, whatever their case, accents and punctuation.
 * - TRUNCATED: all that differs was left out at an end, or where an ellipsis says so.
 * - ALTERED: anything else.
 */
export type WordingKind = 'VERBATIM' | 'TRUNCATED' | 'ALTERED';

/** Words of a text, in UTF-16 code units; empty, at the end of the word before, where it has none. */
export interface Wording {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What stands in one text where the other has something else. */
export interface WordingDifference {
  readonly one: Wording;
  readonly other: Wording;
}

export interface WordingComparison {
  readonly kind: WordingKind;
  /** In the order of the texts. */
  readonly differences: readonly WordingDifference[];
}

/** Above this many words that differ, two texts are not aligned: they differ as wholes. */
const MOST_EDITS = 1_000;

const ELLIPSIS = /…|\.\s?\.\s?\./u;

/** Compares two wordings word by word. Comparing the other with the one gives the mirror image. */
export function compareWordings(one: string, other: string): WordingComparison {
  const swapped = one.length > other.length || (one.length === other.length && one > other);
  const [short, long] = (swapped ? [other, one] : [one, other]).map(said);
  if (short === undefined || long === undefined) return { kind: 'VERBATIM', differences: [] };
  const gaps = gapsBetween(partsIn(short, long) ?? aligned(short, long), short, long);
  const kind =
    gaps.length === 0
      ? 'VERBATIM'
      : gaps.every((gap) => isLeftOut(gap, short, long))
        ? 'TRUNCATED'
        : 'ALTERED';
  const differences = gaps.map(({ inShort, inLong }) => {
    const [first, second] = [wordingAt(short, inShort), wordingAt(long, inLong)];
    return swapped ? { one: second, other: first } : { one: first, other: second };
  });
  return { kind, differences };
}

interface Said {
  readonly text: string;
  readonly words: readonly Word[];
}

function said(text: string): Said {
  return { text, words: wordsOf(text) };
}

/** Words that both texts have in a row: the number of the first in each, and how many. */
interface Run {
  readonly inShort: number;
  readonly inLong: number;
  readonly length: number;
}

/** The pieces of a text, between its ellipses, in another one that has all of them in this order; null if it has not. */
function partsIn(short: Said, long: Said): Run[] | null {
  const runs: Run[] = [];
  let [from, after] = [0, 0];
  for (let to = 1; to <= short.words.length; to++) {
    if (to < short.words.length && !hasEllipsisBefore(short, to)) continue;
    const piece = short.words.slice(from, to);
    const found = findFrom(long.words, piece, after);
    if (found < 0) return null;
    runs.push({ inShort: from, inLong: found, length: piece.length });
    [from, after] = [to, found + piece.length];
  }
  return runs;
}

function findFrom(words: readonly Word[], piece: readonly Word[], from: number): number {
  for (let at = from; at + piece.length <= words.length; at++)
    if (piece.every(({ folded }, place) => words[at + place]?.folded === folded)) return at;
  return -1;
}

/** The words that two texts share in order. */
function aligned(short: Said, long: Said): Run[] {
  const [a, b] = [short, long].map(({ words }) => words.map(({ folded }) => folded));
  const changes = diffArrays(a ?? [], b ?? [], { maxEditLength: MOST_EDITS });
  const runs: Run[] = [];
  let [inShort, inLong] = [0, 0];
  for (const { added, removed, value } of changes ?? []) {
    const { length } = value;
    if (!added && !removed) runs.push({ inShort, inLong, length });
    if (!added) inShort += length;
    if (!removed) inLong += length;
  }
  return runs;
}

/** Numbers of words, the end not included. */
interface Words {
  readonly from: number;
  readonly to: number;
}

interface Gap {
  readonly inShort: Words;
  readonly inLong: Words;
}

/** What is before, between and after the runs. */
function gapsBetween(runs: readonly Run[], short: Said, long: Said): Gap[] {
  const end = { inShort: short.words.length, inLong: long.words.length, length: 0 };
  return [...runs, end]
    .map((run, at) => {
      const before = runs[at - 1] ?? { inShort: 0, inLong: 0, length: 0 };
      return {
        inShort: { from: before.inShort + before.length, to: run.inShort },
        inLong: { from: before.inLong + before.length, to: run.inLong },
      };
    })
    .filter(({ inShort, inLong }) => inShort.from < inShort.to || inLong.from < inLong.to);
}

/** Whether one text has no words there, and either begins or ends there or has an ellipsis. */
function isLeftOut({ inShort, inLong }: Gap, short: Said, long: Said): boolean {
  return leavesOut(short, inShort) || leavesOut(long, inLong);
}

function leavesOut(text: Said, { from, to }: Words): boolean {
  if (from < to) return false;
  return from === 0 || from === text.words.length || hasEllipsisBefore(text, from);
}

function hasEllipsisBefore({ text, words }: Said, at: number): boolean {
  return ELLIPSIS.test(text.slice(words[at - 1]?.end, words[at]?.start));
}

function wordingAt({ text, words }: Said, { from, to }: Words): Wording {
  const end = words[to - 1]?.end ?? 0;
  const start = from < to ? (words[from]?.start ?? end) : end;
  return { start, end, text: text.slice(start, end) };
}
