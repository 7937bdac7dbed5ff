import { z } from 'zod';
import type { Row } from '../../../src/model/index.ts';
import { compareWordings } from '../../../src/words/index.ts';
import { compareText } from './compare.ts';
import { textOf } from './derivations.ts';
import type { Stored } from './stored.ts';

/** Other wordings of a quote, by the same speaker, the earliest first. */
export function variantsOf(stored: Stored, quote: Row) {
  return [...stored.nodes.values()]
    .filter((other) => stored.labelOf(other) === 'Quote' && other !== quote)
    .filter((other) => textOf(quote, 'speaker') !== null && quote['speaker'] === other['speaker'])
    .filter((other) => areAlike(quote, other))
    .sort(
      (a, b) =>
        compareText(String(a['sortDate']), String(b['sortDate'])) || compareText(a.id, b.id),
    )
    .map((other) => {
      const { kind, differences } = compareWordings(
        textOf(quote, 'text') ?? '',
        textOf(other, 'text') ?? '',
      );
      return {
        quote: other,
        kind,
        differences: differences.map((each) => ({
          ...each.one,
          otherStart: each.other.start,
          otherEnd: each.other.end,
          otherText: each.other.text,
        })),
      };
    });
}

/** Half of the pairs of neighbouring words of the shorter one are in the longer one. */
function areAlike(one: Row, other: Row): boolean {
  const lengthOf = (quote: Row) => wordsOf(quote).join(' ').length;
  const [shorter = [], longer = []] = [one, other]
    .sort((a, b) => lengthOf(a) - lengthOf(b) || compareText(a.id, b.id))
    .map(wordsOf);
  if (shorter.length < 3) return shorter.length > 0 && shorter.join(' ') === longer.join(' ');
  const pairsOf = (words: readonly string[]) =>
    words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`);
  const known = new Set(pairsOf(longer));
  const pairs = pairsOf(shorter);
  return pairs.filter((pair) => known.has(pair)).length * 2 >= pairs.length;
}

function wordsOf({ words }: Row): string[] {
  const [all = ''] = z.array(z.string()).parse(words);
  return all.split(' ').filter((word) => word !== '' && word !== '¶');
}
