import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWordings } from '../../src/words/index.ts';

const FULL = 'We will, of course, never close the ports: not now, not ever.';

/** What differs, as `one → other`. */
const told = (one: string, other: string) => {
  const { kind, differences } = compareWordings(one, other);
  return [kind, ...differences.map((each) => `${each.one.text} → ${each.other.text}`)];
};

test.each<[string, string, string, string[]]>([
  ['the same', FULL, FULL, ['VERBATIM']],
  ['case, accents, marks', 'WE WILL NOT, José', '“we will not Jose”', ['VERBATIM']],
  ['a number as it is written', 'It was 57,000 people', 'it was 57000 people', ['VERBATIM']],
  ['the end', 'never close the ports', 'We never close the ports', ['TRUNCATED', ' → We']],
  [
    'both ends',
    FULL,
    'never close the ports',
    ['TRUNCATED', 'We will, of course → ', 'not now, not ever → '],
  ],
  [
    'an ellipsis',
    FULL,
    'We will … never close the ports … not ever.',
    ['TRUNCATED', 'of course → ', 'not now → '],
  ],
  [
    'an ellipsis in brackets',
    FULL,
    'We will [...] never close the ports',
    ['TRUNCATED', 'of course → ', 'not now, not ever → '],
  ],
  [
    'opposite ends',
    'we never close the ports in winter',
    'Indeed, we never close the ports',
    ['TRUNCATED', ' → Indeed', 'in winter → '],
  ],
  [
    'a part that occurs in pieces before',
    'the map is the map of the hall',
    'the hall',
    ['TRUNCATED', 'the map is the map of → '],
  ],
  [
    'words left out in silence',
    FULL,
    'We will never close the ports',
    ['ALTERED', 'of course → ', 'not now, not ever → '],
  ],
  [
    'another word',
    'we never close the ports',
    'we may close the ports',
    ['ALTERED', 'never → may'],
  ],
  ['another end', 'we close the ports', 'we close the gates', ['ALTERED', 'ports → gates']],
  [
    'brackets',
    'they close the ports',
    '[the guards] close the ports',
    ['ALTERED', 'they → the guards'],
  ],
  ['characters without spaces', '我们不关闭港口', '我们关闭港口', ['ALTERED', '不 → ']],
])('%s', (_, one, other, expected) => {
  expect(told(one, other)).toEqual(expected);
  const mirrored = told(other, one);
  expect(mirrored).toEqual([
    expected[0],
    ...expected.slice(1).map((each) => each.split(' → ').reverse().join(' → ')),
  ]);
});

test('texts that have hardly a word in common differ as wholes, in little time', () => {
  const words = (of: string) => Array.from({ length: 20_000 }, (_, at) => `${of}${at}`).join(' ');
  const { kind, differences } = compareWordings(words('a'), words('b'));
  expect([kind, differences.length]).toEqual(['ALTERED', 1]);
});

const wording = fc
  .array(fc.constantFrom('we', 'never', 'Close', 'the', 'ports', '…', '57,000', '👍🏽', '港', ','), {
    maxLength: 12,
  })
  .map((words) => words.join(' '));

/** A text whose differences are put in place of its own words. */
function replaced(text: string, parts: readonly { start: number; end: number; by: string }[]) {
  return parts.reduceRight(
    (all, { start, end, by }) => `${all.slice(0, start)} ${by} ${all.slice(end)}`,
    text,
  );
}

test('the differences make one text of the other, and the mirror image says the same', () => {
  fc.assert(
    fc.property(wording, wording, (one, other) => {
      const { kind, differences } = compareWordings(one, other);
      const parts = differences.map((each) => ({ ...each.one, by: each.other.text }));
      expect(compareWordings(replaced(one, parts), other).kind).toBe('VERBATIM');
      for (const each of differences) {
        expect(one.slice(each.one.start, each.one.end)).toBe(each.one.text);
        expect(other.slice(each.other.start, each.other.end)).toBe(each.other.text);
      }
      const swapped = differences.map((each) => ({ one: each.other, other: each.one }));
      expect(compareWordings(other, one)).toEqual({ kind, differences: swapped });
    }),
  );
});
