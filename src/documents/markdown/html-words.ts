import { Parser } from 'htmlparser2';
import type { Token } from 'micromark-util-types';
import { BLOCKS, UNSEEN } from '../html/elements.ts';
import type { Words } from './pieces.ts';

/**
 * The words of a block of HTML within Markdown.
 * @param tokens what micromark found in the block: lines of HTML, line endings, and markup of the
 * containers around it, such as the `>` of a block quote.
 */
export function wordsOfHtml(markdown: string, tokens: readonly Token[]): Words[] {
  const first = tokens[0]?.start.offset ?? 0;
  const words: Words[] = [];
  let unseen = 0;
  const parser = new Parser(
    {
      onopentagname: (name) => {
        if (UNSEEN.has(name)) unseen++;
        else if (BLOCKS.has(name) || name === 'br') words.push(blankAt(first + parser.startIndex));
      },
      onclosetag: (name) => {
        if (UNSEEN.has(name)) unseen--;
      },
      ontext: (seen) => {
        if (unseen > 0) return;
        const start = first + parser.startIndex;
        words.push({ start, end: first + parser.endIndex + 1, seen });
      },
    },
    { decodeEntities: true },
  );
  parser.end(htmlOnly(markdown, tokens, first));
  return words;
}

/** The block with everything but its lines of HTML replaced by blanks, so that offsets stay. */
function htmlOnly(markdown: string, tokens: readonly Token[], first: number): string {
  let html = '';
  for (const { type, start, end } of tokens) {
    // What is within a token before it.
    if (end.offset - first <= html.length) continue;
    html = html.padEnd(start.offset - first);
    const source = markdown.slice(start.offset, end.offset);
    html += type === 'htmlFlowData' ? source : source.replace(/[^\n]/g, ' ');
  }
  return html;
}

function blankAt(offset: number): Words {
  return { start: offset, end: offset + 1, seen: ' ' };
}
