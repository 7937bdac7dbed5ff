import { encodeCursor } from '../../../src/query/pagination.ts';
import type { Drawing } from './drawing.ts';
import { orderingFor } from './order.ts';

/** Texts to search for, of words that the graph has, marked and written otherwise here and there. */
export function drawSearch(drawing: Drawing): Record<string, unknown> {
  const { chance, longestPage, pool } = drawing;
  const types = ['PERSON', 'AGENCY', 'PROGRAM', 'DOCUMENT', 'QUOTE', 'STATISTIC', 'CLAIM'];
  const cursor = () =>
    chance.percent(10)
      ? 'forged'
      : encodeCursor(orderingFor('Found', []), [
          chance.below(40) / 10,
          chance.oneOf(pool.itemsOf(chance.oneOf(['Quote', 'Claim', 'Referent']))).id,
        ]);
  return {
    text: drawText(drawing),
    ...(chance.percent(40) ? { match: chance.oneOf(['WORDS', 'PREFIX', 'PHRASE']) } : {}),
    ...(chance.percent(30) ? { types: chance.someOf(types, 4) } : {}),
    ...(chance.percent(45) ? { filter: drawScope(drawing) } : {}),
    ...{ [chance.percent(75) ? 'first' : 'last']: 1 + chance.below(2 * longestPage) },
    ...(chance.percent(12) ? { after: cursor() } : {}),
    ...(chance.percent(8) ? { before: cursor() } : {}),
  };
}

/** What of a noun is searched for words. */
const TEXTS = [
  ['Person', 'name'],
  ['Agency', 'name'],
  ['Organization', 'aliases'],
  ['Program', 'name'],
  ['Document', 'title'],
  ['Quote', 'text'],
  ['Passage', 'exact'],
  ['Passage', 'exact'],
] as const;

function drawText(drawing: Drawing): string {
  const { chance, pool } = drawing;
  const [noun, field] = chance.oneOf(TEXTS);
  const words = pool.text(chance, noun, field, 'maps').split(/\s+/);
  const start = chance.below(words.length);
  const some = words.slice(start, start + 1 + chance.below(3));
  // One number may be written in several ways, two of them in a phrase in many.
  if (chance.percent(25)) return `"${some.slice(0, 2).join(' ').replaceAll('"', '')}"`;
  return some.map((word) => written(drawing, word)).join(chance.percent(90) ? ' ' : '  -- ');
}

function written({ chance }: Drawing, word: string): string {
  const letters = Array.from(word.replace(/\P{L}+$/u, ''));
  switch (chance.below(8)) {
    case 0:
      return word.toUpperCase();
    case 1:
      return word.normalize('NFD');
    case 2:
      return `${letters.slice(0, 1 + chance.below(4)).join('')}*`;
    case 3: {
      const at = chance.below(letters.length + 1);
      const other = chance.oneOf(['', 'x', ...letters.slice(at + 1, at + 2)]);
      return `${[...letters.slice(0, at), other, ...letters.slice(at + 1)].join('')}~`;
    }
    case 4:
      return chance.oneOf(['57,000', '57000', '57 000', '57.000', '57,0*', '1,5', '12']);
    default:
      return word;
  }
}

function drawScope({ chance, pool }: Drawing): Record<string, unknown> {
  const ids = (noun: string) => () =>
    chance.percent(4)
      ? []
      : Array.from({ length: 1 + chance.below(3) }, () => chance.oneOf(pool.itemsOf(noun)).id);
  const day = () => chance.oneOf(['2023-12-31', '2024-02-29', '2024-03-01', '2025-01-01']);
  const modality = () => chance.someOf(['ASSERTED', 'SPECULATED', 'CONDITIONAL', 'DENIED'], 2);
  const all: [string, () => unknown][] = [
    ['document', ids('Document')],
    ['publisher', ids('Speaker')],
    ['speaker', ids('Source')],
    ...[['from', day] as const, ['to', day] as const].map(
      ([name, draw]): [string, () => unknown] => [name, draw],
    ),
    ['modality', modality],
  ];
  return Object.fromEntries(chance.someOf(all, 2).map(([name, draw]) => [name, draw()]));
}
