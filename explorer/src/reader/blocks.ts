/** A part of a text that is laid out by itself: a paragraph, a heading, a table, a list item. */
export interface Block {
  /** Offsets in UTF-16 code units of the document's text. */
  readonly start: number;
  readonly end: number;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const ITEM = /^ {0,3}(?:[-*+]|\d{1,9}[.)])\s/;

/**
 * Cuts a text at its blank lines, so that a document of hundreds of pages is parsed where it is looked at.
 * A blank line in fenced code, or before the indented rest of a list item, does not cut.
 */
export function cutBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let start = -1;
  let end = 0;
  let fence = '';
  let blank = false;
  for (const line of lines(text)) {
    const words = text.slice(line.start, line.end);
    if (fence === '' && words.trim() === '') {
      blank = true;
      continue;
    }
    const continues =
      start >= 0 && (fence !== '' || !blank || (/^(?: {2}|\t)/.test(words) && isItem(text, start)));
    if (!continues) {
      if (start >= 0) blocks.push({ start, end });
      start = line.start;
    }
    const mark = FENCE.exec(words)?.[1];
    if (mark !== undefined) {
      if (fence === '') fence = mark;
      else if (mark.startsWith(fence)) fence = '';
    }
    end = line.end;
    blank = false;
  }
  if (start >= 0) blocks.push({ start, end });
  return blocks;
}

function isItem(text: string, start: number): boolean {
  return ITEM.test(text.slice(start, start + 16));
}

function* lines(text: string): Generator<Block> {
  let start = 0;
  while (start < text.length) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    yield { start, end };
    start = end + 1;
  }
}

/** Link definitions, which any block may refer to: `[label]: address`. */
export function definitions(text: string): string {
  return (text.match(/^ {0,3}\[[^\]\n]+\]:[ \t]*\S.*$/gm) ?? []).join('\n');
}
