import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { derivationsIn, figuresIn, periodOf, periodsIn } from '../../src/extract/figures/index.ts';

const brief = (text: string) =>
  figuresIn(text).map(({ start, end, value, low, high, bound, unit, counted, direction }) =>
    Object.fromEntries(
      Object.entries({
        words: text.slice(start, end),
        value,
        low,
        high,
        bound,
        unit,
        counted,
        direction,
      }).filter(([, given]) => given !== undefined && given !== ''),
    ),
  );

describe('values', () => {
  test.each([
    ['1,234.50', '1234.50'],
    ['1.5 million', '1500000'],
    ['.25', '0.25'],
    ['three', '3'],
    ['twenty-five', '25'],
    ['two hundred and forty', '240'],
    ['a dozen', '12'],
    ['half a million', '500000'],
    ['two million three hundred thousand', '2300000'],
    ['250k', '250000'],
    ['3bn', '3000000000'],
    ['00012', '12'],
  ])('%s is %s', (written, value) => {
    expect(figuresIn(`They lent ${written} maps.`).map((it) => it.value)).toEqual([value]);
  });

  test('a third has no exact decimal, a quarter has', () => {
    expect(brief('One third of the maps and three quarters of the globes are here.')).toEqual([
      { words: 'One third', value: '0.3333', bound: 'ABOUT', counted: 'maps' },
      { words: 'three quarters', value: '0.75', bound: 'EXACT', counted: 'globes' },
    ]);
  });
});

test.each([
  ['more than 1,200', 'AT_LEAST'],
  ['more than   1,200', 'AT_LEAST'],
  ['no more than 1,200', 'AT_MOST'],
  ['no fewer than 1,200', 'AT_LEAST'],
  ['up to 1,200', 'AT_MOST'],
  ['nearly 1,200', 'ABOUT'],
  ['some 1,200', 'ABOUT'],
  ['exactly 1,200', 'EXACT'],
])('%s is bounded %s', (words, bound) => {
  const [figure] = figuresIn(`The library lent ${words} maps.`);
  expect(figure?.bound).toBe(bound);
});

test('the rendering begins with the words that bound it', () => {
  expect(
    brief('It has at least 40 globes, and is capped at 66 readers or 12 or more clerks.'),
  ).toEqual([
    { words: 'at least 40', value: '40', bound: 'AT_LEAST', counted: 'globes' },
    { words: 'capped at 66', value: '66', bound: 'AT_MOST', counted: 'readers' },
    { words: '12 or more', value: '12', bound: 'AT_LEAST', counted: 'clerks' },
  ]);
});

test('"about" before "the" is a preposition', () => {
  expect(brief('Nobody asked about the 57 maps.')).toEqual([
    { words: '57', value: '57', bound: 'EXACT', counted: 'maps' },
  ]);
});

test('a second share is bounded as the first', () => {
  const bounds = figuresIn('It pays about 8 percent of one and another 8 percent of the other.');
  expect(bounds.map((it) => it.bound)).toEqual(['ABOUT', 'ABOUT']);
});

test.each([
  'Section 12 of Title 8',
  'on May 3, 2021, at 10:30 and at 5 p.m.',
  'the H-2B and H-2A visas',
  'call 555-0100 or (212) 555-0100',
  'CBP One',
  'one of the readers',
  'the 21st century',
  'in 1998 and 2019-20',
  'World War 2',
  'the first one is better',
  '3/4/2021',
  '2021-04-03',
])('%s has no quantity', (text) => {
  expect(brief(text)).toEqual([]);
});

test('ranges are one figure, changes are two', () => {
  expect(brief('It needs 10 to 20 percent, or between 5 and 7 clerks.')).toEqual([
    {
      words: '10 to 20 percent',
      value: '10',
      low: '10',
      high: '20',
      bound: 'EXACT',
      unit: 'percent',
    },
    { words: '5 and 7', value: '5', low: '5', high: '7', bound: 'EXACT', counted: 'clerks' },
  ]);
  expect(brief('They want 2 to 3 million maps.')).toMatchObject([
    { low: '2000000', high: '3000000' },
  ]);
  expect(brief('Loans rose from 5 to 7.').map(({ value }) => value)).toEqual(['5', '7']);
});

test('direction, from verbs before and nouns behind', () => {
  expect(
    brief('Loans fell by 51 percent, a 51 percent decline, while staff grew 3 percent.'),
  ).toMatchObject([{ direction: 'DOWN' }, { direction: 'DOWN' }, { direction: 'UP' }]);
});

test('units, currency and what is counted', () => {
  expect(
    brief(
      'A hall of 761 square miles, $4.5 million, 33 of those lent visas, and 12% of the budget.',
    ),
  ).toEqual([
    { words: '761', value: '761', bound: 'EXACT', unit: 'square miles', counted: 'square miles' },
    { words: '$4.5 million', value: '4500000', bound: 'EXACT', unit: '$' },
    { words: '33', value: '33', bound: 'EXACT', counted: 'lent visas' },
    { words: '12%', value: '12', bound: 'EXACT', unit: 'percent', counted: 'budget' },
  ]);
});

test.each([
  ['in 2025', '2025-01-01', '2025-12-31'],
  ['since May 2021', '2021-05-01', undefined],
  ['from 2006 through 2009', '2006-01-01', '2009-12-31'],
  ['on February 3, 2024', '2024-02-03', '2024-02-03'],
  ['in February 2024', '2024-02-01', '2024-02-29'],
  ['during the busy summer months of 2022', '2022-06-01', '2022-08-31'],
  ['in the second quarter of 2020', '2020-04-01', '2020-06-30'],
  ['a year', undefined, undefined],
])('%s is a period', (stated, from, to) => {
  const text = `It lent maps ${stated}.`;
  expect(periodsIn(text)).toEqual([
    {
      start: text.indexOf(stated),
      end: text.indexOf(stated) + stated.length,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    },
  ]);
});

test('a figure takes the period of its clause', () => {
  const text = 'It lent 40 maps in 2022 and that this had fallen by 50 percent to 20, in 2023.';
  const sentence = { start: 0, end: text.length };
  const periods = periodsIn(text);
  expect(
    figuresIn(text).map((it) => periodOf(it, sentence, periods, text)?.from?.slice(0, 4)),
  ).toEqual(['2022', '2023', '2023']);
});

test.each([
  ['Loans fell by 51 percent from 33,370 to 16,170.', ['51 PERCENT_CHANGE of 33370, 16170']],
  ['Loans rose by 106 percent, to 33,370 from 16,170.', ['106 PERCENT_CHANGE of 16170, 33370']],
  ['Loans fell by 40 percent from 33,370 to 16,170.', []],
  ['Of 400 maps, 100 were lost, or 25 percent.', ['25 SHARE of 100, 400']],
  // Either follows from the others; one derives from itself otherwise.
  ['It lent 1,200 maps: 700 to schools and 500 to readers.', ['1200 SUM of 700, 500']],
  ['It lent 12 maps: 7 to schools and 5 to readers.', []],
  [`It lent 1,200 maps: 700, 500${', 900'.repeat(18)}.`, []],
])('%s: what figures derive from', (text, expected) => {
  const found = [...derivationsIn(figuresIn(text))].map(
    ([{ value }, { operation, of }]) =>
      `${value} ${operation} of ${of.map((it) => it.value).join(', ')}`,
  );
  expect(found).toEqual(expected);
});

test('a number written with commas is read as it is, wherever it stands', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 1e12 }),
      fc.constantFrom('It lent ', '🗺 ', 'So:\n'),
      (number, before) => {
        const written = number.toLocaleString('en-US');
        // Four digits without a comma do not occur: they might be a year.
        const text = `${before}${written} maps.`;
        expect(figuresIn(text).map((it) => [it.value, text.slice(it.start, it.end)])).toEqual([
          [String(number), written],
        ]);
      },
    ),
  );
});
