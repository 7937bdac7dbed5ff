import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskMarkup, paragraphsOf } from '../../src/extract/text/index.ts';

test('masking keeps the length and all words outside of markup', () => {
  const text = 'By [Ada Example](#), the keeper of the **Example\nLibrary**.\n\n## A _heading_\n';
  const masked = maskMarkup(text);
  expect(masked).toBe(
    'By  Ada Example    , the keeper of the   Example Library  .\n\n   A  heading \n',
  );
});

test('a page break inside a sentence and a wrapped line are blanks, a paragraph break is none', () => {
  const wrapped =
    'The Example Library of Springfield lent\nmaps. Nobody\n\ncomplained.\n\nThe end.';
  expect(
    paragraphsOf(maskMarkup(wrapped)).map(({ start, end }) => wrapped.slice(start, end)),
  ).toEqual(['The Example Library of Springfield lent\nmaps. Nobody\n\ncomplained.', 'The end.']);
});

test('lines that nobody wrapped are paragraphs', () => {
  const lines = 'Loans\nThe Example Library of Springfield lent maps.\nNobody complained.';
  expect(paragraphsOf(maskMarkup(lines))).toHaveLength(3);
});

test('links do not make a wrapped text one that nobody wrapped, and items stay apart', () => {
  const link = `(https://library.example/${'a'.repeat(150)})`;
  const text = `- [**Sen. Ada\n  Example**]${link}: “The\n  Example Library of Springfield lent many maps.”\n- One of them was\n  sold.\n`;
  const seen = maskMarkup(text).replace(/ +/g, ' ');
  expect(seen).toBe(
    ' Sen. Ada Example : “The Example Library of Springfield lent many maps.”\n One of them was sold.\n',
  );
});

test('whatever the text, its mask is as long', () => {
  const piece = fc.constantFrom(
    '[',
    '](',
    ')',
    '*',
    '\n',
    ' ',
    'a',
    '🗺',
    '# ',
    '---',
    '_',
    '1.',
    '>',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      expect(maskMarkup(text)).toHaveLength(text.length);
    }),
  );
});
