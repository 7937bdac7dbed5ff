import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_SORT_KEY, sortKey } from '../../src/words/index.ts';

const byUnits = (a: string, b: string) => (a < b ? -1 : Number(a > b));
const byCodePoints = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));

const sorted = (texts: readonly string[]) =>
  [...texts].sort((a, b) => byUnits(sortKey(a), sortKey(b)));

test.each([
  ['case', ['Cruz', 'de la Cruz', 'Dent', 'van Dyk', 'Zed']],
  ['accents, composed or not', ['Eagle', 'E\u0301clair', 'Éden', 'Egg', 'Zulu']],
  ['letters that are written otherwise', ['Lodge', 'Łódź', 'Loft', 'Ost', 'Øster', 'Otter']],
  ['punctuation', ['Alpha', '“Beta” first', '(Gamma)', '‘Omega’']],
  ['words before their continuations', ['De', 'De la Rue', 'Dea', 'Deb']],
  [
    'two spellings of the same words',
    ['DE LA RUE', 'De la Rue', 'De-la Rue', 'de la Rue', 'dé la Rue'],
  ],
  ['scripts', ['Zed', 'Άλφα', 'Βήτα', 'Анна', 'Яна', '北京', '김정은']],
])('texts are ordered by their words, whatever their %s', (_, texts) => {
  expect(sorted(texts)).toEqual(texts);
  expect(sorted(texts.toReversed())).toEqual(texts);
});

const text = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    fc.constantFrom('a', 'A', 'á', ' ', '\uD7FD', '\uD7FF', '\uE000', '\uFFFF', '\u{10FFFF}', '\0'),
  ),
  maxLength: 8,
});
const whole = text.filter((each) => !/\p{Surrogate}/u.test(each));

test('texts are equal if and only if their keys are', () => {
  fc.assert(
    fc.property(whole, whole, (a, b) => {
      expect(sortKey(a) === sortKey(b)).toBe(a === b);
    }),
    { numRuns: 5_000 },
  );
});

test('keys are in one order however they are compared, and a missing text is last', () => {
  fc.assert(
    fc.property(whole, whole, (a, b) => {
      const [left, right] = [sortKey(a), sortKey(b)];
      expect(byCodePoints(left, right)).toBe(byUnits(left, right));
      expect(byUnits(left, NO_SORT_KEY)).toBe(-1);
      expect(byCodePoints(left, NO_SORT_KEY)).toBe(-1);
    }),
    { numRuns: 5_000 },
  );
});

test('the key of a name of the greatest length fits an index beside the longest id', () => {
  for (const character of ['a', '\uFFFF', '\u{10FFFF}', '\uFDFA', 'ﬃ', '北'])
    expect(Buffer.byteLength(sortKey(character.repeat(1_000 / character.length)))).toBeLessThan(
      7_800,
    );
});
