import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimIds, PassageIds, quoteIds } from '../../src/model/index.ts';

const DOCUMENT = 'document:one';
const letters = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 2, maxLength });

const spans = letters(30).chain((text) =>
  fc.record({
    text: fc.constant(text),
    spans: fc.uniqueArray(
      fc
        .tuple(fc.nat(text.length), fc.nat(text.length))
        .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
        .filter(({ start, end }) => start < end),
      { selector: ({ start, end }) => `${start} ${end}` },
    ),
  }),
);

describe('the ids of passages', () => {
  test('differ for all passages of a text, however they overlap, in any order of asking', () => {
    fc.assert(
      fc.property(spans, ({ text, spans }) => {
        const ids = new PassageIds(DOCUMENT, text);
        const forwards = spans.map((span) => ids.of(span));
        expect(new Set(forwards).size).toBe(spans.length);
        const backwards = new PassageIds(DOCUMENT, text);
        expect([...spans].reverse().map((span) => backwards.of(span))).toEqual(forwards.reverse());
      }),
    );
  });

  test('stay when other words are put before, between or after them', () => {
    fc.assert(
      fc.property(spans, fc.nat(30), ({ text, spans }, at) => {
        const put = '\n\u00A7\u{1F5FA}\n';
        const ids = new PassageIds(DOCUMENT, text);
        const changed = new PassageIds(DOCUMENT, text.slice(0, at) + put + text.slice(at));
        for (const { start, end } of spans.filter(({ start, end }) => at <= start || at >= end)) {
          // Equal words that overlapped the place of the insertion are no longer there to be counted.
          const shift = at <= start ? put.length : 0;
          const across = text.slice(Math.max(0, at - (end - start) + 1), at + (end - start) - 1);
          if (across.includes(text.slice(start, end))) continue;
          expect(changed.of({ start: start + shift, end: end + shift })).toBe(
            ids.of({ start, end }),
          );
        }
      }),
    );
  });

  test('of a text that repeats itself are found in time that grows with the text', () => {
    const text = 'a'.repeat(1_000_000);
    const ids = new PassageIds(DOCUMENT, text);
    const made = Array.from({ length: 100 }, (_, at) => ids.of({ start: at, end: 500_000 + at }));
    expect(new Set(made).size).toBe(100);
  });
});

const claim = {
  ...{ start: 10, end: 20, subject: 'person:ada', predicate: 'HELD', object: 'agency:library' },
  ...{ value: null, title: 'Keeper', modality: 'ASSERTED', assertedBy: DOCUMENT },
  ...{ status: 'FORMER', validFrom: null, validTo: null },
};

describe('the ids of claims and quotes', () => {
  test('number equal ones in the order of the text', () => {
    const later = { ...claim, start: 50, end: 60 };
    const [first, second] = claimIds(DOCUMENT, [claim, later]);
    expect(first).not.toBe(second);
    expect(claimIds(DOCUMENT, [later, claim])).toEqual([second, first]);
    expect(claimIds(DOCUMENT, [{ ...claim, start: 0, end: 90 }])).toEqual([first]);
  });

  test('stay when dates or the status of an office are corrected', () => {
    const corrected = { ...claim, status: 'CURRENT', validFrom: '2020-01-01' };
    expect(claimIds(DOCUMENT, [corrected])).toEqual(claimIds(DOCUMENT, [claim]));
  });

  test('tell two terms of office in one passage apart', () => {
    const terms = ['2017-01-20', null, '2021-01-20'].map((validFrom) => ({ ...claim, validFrom }));
    expect(new Set(claimIds(DOCUMENT, terms)).size).toBe(3);
  });

  test.each(['subject', 'predicate', 'object', 'value', 'title', 'modality', 'assertedBy'])(
    'depend on the %s of a claim',
    (property) => {
      expect(claimIds(DOCUMENT, [{ ...claim, [property]: 'other' }])).not.toEqual(
        claimIds(DOCUMENT, [claim]),
      );
    },
  );

  test('are the same for what is the same', () => {
    const quote = { start: 1, end: 9, kind: 'DIRECT', speaker: null, exact: 'They came' };
    const [one, two, other] = quoteIds(DOCUMENT, [quote, quote, { ...quote, start: 30, end: 38 }]);
    expect(one).toBe(two);
    expect(other).not.toBe(one);
  });
});
