import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textKey } from '../../src/model/index.ts';

const byCodePoints = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
const byUnits = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** Where UTF-16 and code points part, half of the time. */
const character = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  fc.constantFrom('a', '\uD7FD', '\uD7FE', '\uD7FF', '\uE000', '\uFFFF', '\u{10000}', '\u{10FFFF}'),
);
const text = fc.string({ unit: character, maxLength: 6 });

test('keys are in the order of code points, however they are compared', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const order = byCodePoints(a, b);
      expect(byUnits(textKey(a), textKey(b))).toBe(order);
      expect(byCodePoints(textKey(a), textKey(b))).toBe(order);
    }),
    { numRuns: 20_000 },
  );
});

test('what has no text comes after every key, however they are compared', () => {
  fc.assert(
    fc.property(text, (a) => {
      expect(byUnits(textKey(a), '\uFFFF')).toBe(-1);
      expect(byCodePoints(textKey(a), '\uFFFF')).toBe(-1);
    }),
  );
});

test.each(['', 'Ärger', '地図', '한국'])('%j is its own key', (each) => {
  expect(textKey(each)).toBe(each);
});
