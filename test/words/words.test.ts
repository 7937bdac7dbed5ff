import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fold,
  formsOfNumber,
  indexedDocument,
  indexedWords,
  wordsOf,
} from '../../src/words/index.ts';

const folded = (text: string) => wordsOf(text).map((word) => word.folded);

/** Pieces of many scripts, some of which fall apart, join, or mean something only beside others. */
const PIECES = [
  ...['a', 'Z', 'é', 'e\u0301', 'Ł', 'ß', 'İ', 'ı', 'ﬁ', 'Ǆ', 'ŉ', 'Σ', 'ς', 'ᾳ', 'й', 'Ё'],
  ...[
    'م',
    'ُ',
    'أ',
    'ـ',
    '\u200C',
    'ש',
    'ּ',
    'हि',
    'न्',
    'বাং',
    'กรุง',
    'ำ',
    '김',
    'ㄱ',
    '\u1100\u1161',
  ],
  ...[
    '北',
    '々',
    'ド',
    'ト\u3099',
    'ﾄﾞ',
    'ー',
    '〇',
    'ℓ',
    '𝐛',
    '𐐀',
    '½',
    '²',
    '①',
    '⑽',
    'Ⅳ',
    '٣',
    '５',
    '7',
  ],
  ...[
    '57',
    '000',
    '123',
    ',',
    '.',
    "'",
    '’',
    ' ',
    '\u00A0',
    '\u202F',
    '_',
    '-',
    '\u00AD',
    '\u0338',
    '🗺',
    '\ud83d',
  ],
];
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const LAW = { numRuns: 5_000 };

describe('laws of words', () => {
  test('a word is one word by itself, the same that it is in its text', () => {
    fc.assert(
      fc.property(text, (each) => {
        for (const { folded: word, start, end } of wordsOf(each))
          expect(folded(each.slice(start, end))).toEqual([word]);
      }),
      LAW,
    );
  });

  test('words stand in order, and none reaches into the next', () => {
    fc.assert(
      fc.property(text, (each) => {
        let behind = 0;
        for (const { start, end } of wordsOf(each)) {
          expect(start).toBeGreaterThanOrEqual(behind);
          expect(end).toBeGreaterThan(start);
          behind = end;
        }
        expect(behind).toBeLessThanOrEqual(each.length);
      }),
      LAW,
    );
  });

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(text, (each) => {
        for (const word of folded(each)) expect(fold(word)).toBe(word);
      }),
      LAW,
    );
  });

  test('a text has the same words in each normal form', () => {
    fc.assert(
      fc.property(text, (each) => {
        const composed = folded(each.normalize('NFC'));
        expect(folded(each.normalize('NFD'))).toEqual(composed);
        expect(folded(each)).toEqual(composed);
      }),
      LAW,
    );
  });

  test('a word is the same in capitals and in small letters', () => {
    fc.assert(
      fc.property(text, (each) => {
        for (const { start, end } of wordsOf(each)) {
          const word = each.slice(start, end);
          expect(fold(word.toUpperCase())).toBe(fold(word));
          expect(fold(word.toLowerCase())).toBe(fold(word));
        }
      }),
      LAW,
    );
  });

  test('no word has a space in it, nor more than Lucene keeps in one piece', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          text.map((each) => each.repeat(60)),
        ),
        (each) => {
          for (const word of folded(each)) {
            expect(word).toMatch(/^[^\s¶"*~]+$/u);
            expect(word.length).toBeLessThanOrEqual(255);
          }
        },
      ),
    );
  });
});

test.each([
  ['57,000', '57000'],
  ['57000', '57000'],
  ['57\u00A0000', '57000'],
  ['57\u202F000', '57000'],
  ['57’000', '57000'],
  ['12,34,567', '1234567'],
  ['$1,234.56', '1234.56'],
  ['1.234,56', '1234.56'],
  ['1.234.567', '1234567'],
  ['51.5', '51.5'],
  ['51,5', '51.5'],
  ['$57,000.00', '57000'],
  ['٥٧٬٠٠٠', '57000'],
  ['５７，０００', '57000'],
  ['1½', '1½'],
  ['10²', '10²'],
  ['km²', 'km2'],
  ['ℓ', 'l'],
  ['𝐛𝐨𝐥𝐝', 'bold'],
  ['Łódź', 'lodz'],
  ['Hauptstraße', 'hauptstrasse'],
  ['Þórður', 'thordur'],
  ['Sørensen', 'sorensen'],
  ['Горбачёв', 'горбачев'],
  ['مُحَمَّد', 'محمد'],
  ['हिन्दी', 'हिन्दी'],
  ['co\u00ADoperate', 'cooperate'],
  ['مثال\u200Cها', 'مثالها'],
])('%j is the one word %j', (written, word) => {
  expect(folded(written)).toEqual([word]);
});

test.each([
  ['annual_report_final', 'annual report final'],
  ['@ada_example', 'ada example'],
  ['S:t Göran', 's t goran'],
  ['Col·legi', 'col legi'],
  ['O’Brien, don’t', 'o brien don t'],
  ['H-2B', 'h 2b'],
  ['1,234,5', '1 234 5'],
  ['2019,2020', '2019 2020'],
  ['57 000', '57 000'],
  ['v1.2.3', 'v1 2 3'],
  ['第5章', '第 5 章'],
  ['北京市', '北 京 市'],
  ['ドイツ', 'ド イ ツ'],
  ['ﾄﾞｲﾂ', 'ド イ ツ'],
  ['김정은', '김 정 은'],
  ['กรุงเทพ', 'ก รุ ง เ ท พ'],
  ['🗺 — ¶ “…” ™', ''],
])('%j is the words %j', (written, words) => {
  expect(folded(written).join(' ')).toBe(words);
});

test.each([
  ['57000', ['57000', '57 000', '57.000']],
  ['57.000', ['57.000', '57000', '57 000', '57.000']],
  ['1234567.5', ['1234567.5', '1 234 567.5']],
  ['51.5', ['51.5']],
  ['300', ['300']],
  ['1½', []],
  ['h2b', []],
])('the number %s may stand as %j', (word, forms) => {
  expect(formsOfNumber(word).map((form) => form.join(' '))).toEqual(forms);
});

describe('what the index holds', () => {
  test('values that are found together have a gap between them', () => {
    expect(indexedWords(['Beta Quux', '—', 'Zed Alpha'])).toEqual([
      'beta quux ¶ ',
      '¶ ',
      'zed alpha ¶ ',
    ]);
  });

  test('the sections of a document are all of its words in order, whatever its text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          text.map((each) => `${each}. `.repeat(400)),
        ),
        (each) => {
          const { words, sectionStarts, sectionPoints } = indexedDocument('A title', each);
          const [title, ...sections] = words;
          expect(title).toBe('a title ¶ a title ¶ a title ¶ ');
          expect(sections.join('').split(' ').filter(Boolean)).toEqual(folded(each));
          expect(sectionStarts.length).toBe(sections.length);
          for (const [at, start] of sectionStarts.entries()) {
            const section = each.slice(start, sectionStarts[at + 1]);
            expect(folded(section).join(' ')).toBe(sections[at]?.trim());
            expect(Array.from(each.slice(0, start)).length).toBe(sectionPoints[at]);
          }
        },
      ),
    );
  });

  test('a long text is cut between paragraphs, else between sentences, else between words', () => {
    const words = 'word '.repeat(500);
    const starts = (text: string) => indexedDocument('', text).sectionStarts;
    expect(starts(`${words}end.\n\n${words}`)).toEqual([0, 2506]);
    expect(starts(`${words}end. ${words}end. ${words}`)).toEqual([0, 2505, 5010]);
    expect(starts(words.repeat(2))).toEqual([0, 4095]);
  });
});
