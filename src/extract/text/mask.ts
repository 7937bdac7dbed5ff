import type { Span } from './span.ts';

const blank = (text: string): string => ' '.repeat(text.length);

/** Stands before an item of a list until its lines are joined. */
const ITEM = '•';

/** Lines longer than this are paragraphs: nobody wraps text so wide. */
const WIDEST_WRAP = 140;

/**
 * The text with markup and stray line breaks replaced by blanks of the same length, so that every
 * offset holds in both. Only recognisers read it: an engine takes a link's target for words and a
 * line break for the end of a name. What a passage says is always cut from the text itself.
 */
export function maskMarkup(text: string): string {
  return joinWrappedLines(
    text
      .replace(/^---\n[^]*?\n---(?=\n|$)/, (frontMatter) => frontMatter.replace(/[^\n]/g, ' '))
      .replace(/\]\([^)\s]*\)/g, blank)
      .replace(/^#{1,6} /gm, blank)
      .replace(/^> ?/gm, blank)
      .replace(/^[ \t]*(?:[-*+•]|\d{1,3}\.) +(?=\S)/gm, (marker) =>
        blank(marker).replace(/ $/, ITEM),
      )
      .replace(/!?\[|\]|\*+|`+|(?<!\w)_+(?=\w)|(?<=\w)_+(?!\w)/g, blank)
      .replace(/[\u00ad\u200b\ufeff]/g, ' '),
  )
    .replace(
      // A page break inside a sentence.
      /(?<=[A-Za-z,0-9])\s+(?=[a-z])/g,
      (gap) => (gap.indexOf('\n') === gap.lastIndexOf('\n') ? gap : blank(gap)),
    )
    .replace(/^( *)•/gm, '$1 ');
}

/** Replaces the line breaks that wrapping made; one that ends a paragraph stays. */
function joinWrappedLines(text: string): string {
  return text.replace(/(?<![^\n])(?:[^\S\n]*\S[^\n]*\n)+[^\S\n]*\S[^\n]*/g, (block) => {
    const lines = block.split('\n');
    const width = widthOf(lines);
    const full = lines.map((line, index) => isFull(line, lines[index + 1], width));
    const midSentence = full.filter((_, index) => !endsSentence(lines[index] ?? '')).slice(0, -1);
    // After a sentence a full line says little: the lines that break one say whether the block is wrapped.
    const wrapped = midSentence.length > 0 && midSentence.every(Boolean);
    let item = Infinity;
    return lines.reduce((joined, line, index) => {
      const before = lines[index - 1] ?? '';
      if (before.trimStart().startsWith(ITEM)) item = indentOf(before);
      // What stands under the first word of an item, and not under its mark, goes on with it.
      const isOfItem = indentOf(line) === item && !line.trimStart().startsWith(ITEM);
      const soft = full[index - 1] === true && (wrapped || !endsSentence(before));
      const begins = line.trimStart().startsWith(ITEM) || indentOf(line) > indentOf(before) + 1;
      const goesOn = GOES_ON.test(before) && !line.trimStart().startsWith(ITEM);
      const joins = /^[a-z]/.test(line.trimStart()) || isOfItem || goesOn || (soft && !begins);
      return `${joined}${joins ? ' ' : '\n'}${line}`;
    });
  });
}

/** No line of its own ends so. */
const GOES_ON = /\s(?:of|the|and|for|to|in|at|with|by|a|an)\s*$/;

/** Where the words of a line begin: indenting them more begins a paragraph, but not within an item. */
function indentOf(line: string): number {
  return /^[\s•]*/.exec(line)?.[0].length ?? 0;
}

/** A masked link leaves so many blanks at least; one word, where lines were wrapped. */
const LINK = / {12,}\S*/;

/** How wide lines were wrapped. A line that a link alone makes wider says nothing about it. */
function widthOf(lines: readonly string[]): number {
  return Math.max(0, ...lines.filter((line) => !LINK.test(line)).map((line) => line.length));
}

function endsSentence(line: string): boolean {
  return /[.!?:]["”’')\]]*\s*$/.test(line);
}

/** Wrapping breaks a line where its next word has no room; the end of a paragraph is anywhere. */
function isFull(line: string, next: string | undefined, width: number): boolean {
  const nextWord = /\S+(?: {12,}\S*)?/.exec(next ?? '')?.[0] ?? '';
  return width <= WIDEST_WRAP && width >= 40 && line.length + 1 + nextWord.length > width;
}

/** The paragraphs of a masked text, in which a line is a paragraph; blank lines are not paragraphs. */
export function paragraphsOf(masked: string): Span[] {
  return [...masked.matchAll(/(?<![^\n])[^\S\n]*\S[^\n]*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
