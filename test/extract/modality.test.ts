import { expect, test } from 'vitest';
import { cuesIn, modalityByCue } from '../../src/extract/modality/index.ts';

const modalityOf = (text: string, word: string) => {
  const start = text.indexOf(word);
  return modalityByCue(
    { start, end: start + word.length },
    { start: 0, end: text.length },
    cuesIn(text),
    text,
  );
};

test.each([
  ['The library lent 40 maps.', 'ASSERTED'],
  ['The library said it lent 40 maps.', 'ASSERTED'],
  ['The library may have lent 40 maps.', 'SPECULATED'],
  ['One reason might be that the library has by now quietly lent 40 maps.', 'SPECULATED'],
  ['She suspects that the keeper of the library lent 40 maps.', 'SPECULATED'],
  ['If the library lent 40 maps, nobody knows.', 'CONDITIONAL'],
  ['The library has not lent 40 maps.', 'DENIED'],
  ['Has the library lent 40 maps?', 'SPECULATED'],
  ['It may close, but the library lent 40 maps.', 'ASSERTED'],
  ['In May 2021, the library lent 40 maps.', 'ASSERTED'],
])('%s is %s', (text, modality) => {
  expect(modalityOf(text, '40')).toBe(modality);
});
