import { readFile } from 'node:fs/promises';
import type { Span } from '../../src/extract/index.ts';

/** A sentence of FactBank and its events; a factuality is 3 where asserted, -3 where denied. */
export interface FactBankSentence {
  readonly text: string;
  readonly events: readonly (Span & { factuality: number })[];
}

const GLUED_TO_THE_LEFT = /^(?:[.,;:!?%)\]}]|''|'s|'|n't|'re|'ve|'ll|'d|'m)$/;

/**
 * Reads a `.conll` file of the unified factuality scale: index, word, score or `_` on each line, a blank
 * line between sentences. Words are put together as they would be printed.
 */
export async function readFactBank(file: string): Promise<FactBankSentence[]> {
  const blocks = (await readFile(file, 'utf8')).trim().split(/\n\s*\n/);
  return blocks.map((block) => {
    let text = '';
    const events: (Span & { factuality: number })[] = [];
    for (const line of block.split('\n')) {
      const [, word = '', score = '_'] = line.split('\t');
      const glued =
        text === '' || GLUED_TO_THE_LEFT.test(word) || /(?:^|\s)(?:``|\$|\(|\[)$/.test(text);
      if (!glued) text += ' ';
      const start = text.length;
      text += word;
      if (score.trim() !== '_') events.push({ start, end: text.length, factuality: Number(score) });
    }
    return { text, events };
  });
}
