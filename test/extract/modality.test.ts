import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Sentence } from '../../src/extract/index.ts';
import { cuesIn, modalityByCue, modalityIn } from '../../src/extract/modality/index.ts';

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

const tag = z.enum([
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'DET',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'VERB',
]);

/** The modality of a word in a sentence that CoreNLP parsed: word/lemma/tag/head/relation of each token. */
const parsedModality = (parse: string, word: string) => {
  let length = 0;
  const tokens = parse.split(' ').map((each) => {
    const [text = '', lemma = '', pos = '', head = '', relation = ''] = each.split('/');
    const start = length;
    length += text.length + 1;
    return {
      text,
      lemma,
      pos: tag.parse(pos),
      head: Number(head),
      relation,
      start,
      end: length - 1,
    };
  });
  const text = tokens.map((it) => it.text).join(' ');
  const sentence: Sentence = { start: 0, end: text.length, tokens };
  const start = text.indexOf(word);
  return modalityIn(text, [sentence])({ start, end: start + word.length });
};

const LIBRARY = 'The/the/DET/1/det library/library/NOUN/2/nsubj';
const LENDS = 'lend/lend/VERB/2/xcomp maps/map/NOUN/4/obj';

test.each([
  ['began/begin', 'ASSERTED'],
  ['agreed/agree', 'SPECULATED'],
  ['failed/fail', 'DENIED'],
  // Of any verb, unless it says that its infinitive is true.
  ['gathered/gather', 'SPECULATED'],
])('what the library %s to do is %s', (verb, modality) => {
  const parse = `${LIBRARY} ${verb}/VERB/-1/ROOT to/to/PART/4/mark ${LENDS}`;
  expect(parsedModality(parse, 'lend')).toBe(modality);
});

const HOLD = `${LIBRARY.replace('2/', '3/')} may/may/AUX/3/aux hold/hold/VERB/-1/ROOT`;
const HAS = `${LIBRARY.replace('2/', '4/')} has/have/AUX/4/aux not/not/ADV/4/advmod`;
const SUBJECT =
  'The/the/DET/1/det sale/sale/NOUN/3/nsubj is/be/AUX/3/cop subject/subject/ADJ/-1/ROOT to/to/ADP/5/case approval/approval/NOUN/3/obl';

test.each([
  [
    'lend',
    'SPECULATED',
    'The/the/DET/1/det aim/aim/NOUN/4/nsubj is/be/AUX/4/aux to/to/PART/4/mark lend/lend/VERB/-1/ROOT',
  ],
  ['Lend', 'SPECULATED', 'Lend/lend/VERB/-1/ROOT the/the/DET/2/det maps/map/NOUN/0/obj'],
  ['sale', 'SPECULATED', `${HOLD} a/a/DET/5/det sale/sale/NOUN/3/obj`],
  // "The sale" is there, whatever becomes of it.
  ['sale', 'ASSERTED', `${HOLD} the/the/DET/5/det sale/sale/NOUN/3/obj`],
  ['sale', 'SPECULATED', SUBJECT],
  ['approval', 'SPECULATED', SUBJECT],
  [
    'closes',
    'SPECULATED',
    `It/it/PRON/2/nsubj will/will/AUX/2/aux wait/wait/VERB/-1/ROOT until/until/ADP/5/mark it/it/PRON/5/nsubj closes/close/VERB/2/advcl`,
  ],
  [
    'closed',
    'ASSERTED',
    `It/it/PRON/1/nsubj waited/wait/VERB/-1/ROOT until/until/ADP/4/mark it/it/PRON/4/nsubj closed/close/VERB/1/advcl`,
  ],
  // Figures and names share what is said of them.
  ['40', 'DENIED', `${HAS} lent/lend/VERB/-1/ROOT 40/40/NUM/6/nummod maps/map/NOUN/4/obj`],
  [
    'Ada',
    'SPECULATED',
    'Ada/ada/PROPN/1/compound Example/example/PROPN/4/nsubj may/may/AUX/4/aux have/have/AUX/4/aux written/write/VERB/-1/ROOT it/it/PRON/4/obj',
  ],
  // An event does not: "It did not comment on a sale" denies no sale.
  [
    'sale',
    'ASSERTED',
    'It/it/PRON/3/nsubj did/do/AUX/3/aux not/not/ADV/3/advmod comment/comment/VERB/-1/ROOT on/on/ADP/6/case a/a/DET/6/det sale/sale/NOUN/3/obl',
  ],
])('%s is %s: %s', (word, modality, parse) => {
  expect(parsedModality(parse, word)).toBe(modality);
});

test('a quote ends what somebody thinks', () => {
  expect(modalityOf('“We think it is open,” said Ada, who lent 40 maps.', '40')).toBe('ASSERTED');
});
