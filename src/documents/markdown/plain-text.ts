import { piecesOf, type Piece, type Words } from './pieces.ts';
import { wordsOf } from './words.ts';

/** A piece of a text; its words are found once somebody asks for them. */
interface ParsedPiece extends Piece {
  words?: Words[];
}

/** A passage within a line, without a character that marks anything there: most passages are like this. */
const UNMARKED = /^[^\n\\`*_~[\]()<>&|#]*$/;

/** The last text asked about: a document's quotes come one after another. */
let last: { markdown: string; pieces: ParsedPiece[] } = { markdown: '', pieces: [] };

/**
 * A passage of a Markdown text as it would be read out: without markup by CommonMark and GFM, escapes
 * and character references resolved, white space collapsed. A passage of nothing but markup is
 * returned as it stands.
 */
export function plainText(markdown: string, start: number, end: number): string {
  const passage = markdown.slice(start, end);
  if (UNMARKED.test(passage)) return collapse(passage) || passage;
  const seen: string[] = [];
  for (const piece of parsed(markdown)) {
    if (piece.start >= end || piece.start + piece.text.length <= start) continue;
    seen.push(...seenWithin(wordsIn(piece), start - piece.start, end - piece.start));
  }
  return collapse(seen.join('')) || collapse(passage) || passage;
}

/**
 * A Markdown text with its markup replaced by blanks, as long as the text itself: what is found in it
 * stands at the same offsets in the text. Line ends stay.
 */
export function maskMarkup(markdown: string): string {
  return parsed(markdown)
    .map((piece) => maskOf(piece.text, wordsIn(piece)))
    .join('');
}

function parsed(markdown: string): readonly ParsedPiece[] {
  if (last.markdown !== markdown) last = { markdown, pieces: piecesOf(markdown) };
  return last.pieces;
}

function wordsIn(piece: ParsedPiece): readonly Words[] {
  piece.words ??= wordsOf(piece.text);
  return piece.words;
}

function maskOf(text: string, all: readonly Words[]): string {
  let mask = '';
  for (const { start, end, seen } of all) {
    mask += blanksFor(text.slice(mask.length, start));
    const source = text.slice(start, end);
    mask += source.includes('\n') ? blanksFor(source) : seen.padEnd(end - start);
  }
  return mask + blanksFor(text.slice(mask.length));
}

function seenWithin(all: readonly Words[], start: number, end: number): string[] {
  const seen: string[] = [];
  for (let at = firstEndingAfter(all, start); at < all.length; at++) {
    const words = all[at];
    if (words === undefined || words.start >= end) break;
    seen.push(partOf(words, start, end));
  }
  return seen;
}

function firstEndingAfter(words: readonly Words[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What is seen of words within a passage; a character reference cannot be cut. */
function partOf({ start, end, seen }: Words, from: number, to: number): string {
  if (seen.length !== end - start) return seen;
  return seen.slice(Math.max(0, from - start), to - start);
}

function blanksFor(source: string): string {
  return source.replace(/[^\n]/g, ' ');
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
