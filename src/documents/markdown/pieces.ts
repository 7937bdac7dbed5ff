/** A text up to this long is parsed in one; a longer one would take a gigabyte. In UTF-16 code units. */
const WHOLE = 512 * 1024;
const PIECE = 256 * 1024;

/** A part of a Markdown text that is parsed by itself. */
export interface Piece {
  start: number;
  text: string;
}

/**
 * Cuts a long text into parts before headings, or before other lines where there are none. A
 * reference and its definition in different pieces do not find each other.
 */
export function piecesOf(markdown: string): Piece[] {
  if (markdown.length <= WHOLE) return [{ start: 0, text: markdown }];
  const pieces: Piece[] = [];
  let start = 0;
  while (start < markdown.length) {
    const end = cut(markdown, start);
    pieces.push({ start, text: markdown.slice(start, end) });
    start = end;
  }
  return pieces;
}

function cut(markdown: string, start: number): number {
  const least = start + PIECE;
  if (markdown.length - start <= WHOLE) return markdown.length;
  for (const before of ['\n\n#', '\n\n', '\n']) {
    const at = markdown.indexOf(before, least);
    if (at >= 0 && at < start + WHOLE) return at + before.replace('#', '').length;
  }
  return start + WHOLE;
}

/** A piece of a Markdown text that a reader sees: its place in the text, and what is seen. */
export interface Words {
  start: number;
  /** Exclusive. */
  end: number;
  seen: string;
}
