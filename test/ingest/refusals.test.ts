import { expect, test } from 'vitest';
import { validate } from '../../src/ingest/validate/index.ts';

const passage = { start: 0, end: 5, exact: 'Words' };
const document = {
  id: 'document:a',
  file: 'a.md',
  sha256: 'a'.repeat(64),
  title: 'A',
  language: 'en',
};
const entity = { id: 'person:p', name: 'P' };
const quote = { kind: 'DIRECT', passage };
const claim = {
  subject: 'person:p',
  predicate: 'SUED',
  value: 'somebody',
  assertedBy: 'document:a',
  passage,
};

/** The refusals of an annotation; its text is missing unless it is given. */
async function said(annotation: unknown, words?: string): Promise<string[]> {
  const text = () => Promise.resolve(words === undefined ? ('lacking' as const) : { text: words });
  const found = await validate({ file: 'a.annotation.json', annotation, text, recordedAt: {} });
  if (!('refused' in found)) return [];
  return found.refused.problems.map(
    (problem) => `${problem.path} must be ${problem.expected}; it is ${problem.found}`,
  );
}

test.each([
  [{ document: { ...document, date: '2020' } }, 'date must be a date like "2024-01-31"; it is'],
  [{ document: { ...document, url: 'not a url' } }, 'url must be an address that begins with'],
  [{ document: { ...document, title: '' } }, 'title must be a text of at least 1 character; it is'],
  [{ document: { ...document, title: 7 } }, 'title must be a text; it is 7'],
  [{ document: { ...document, tile: 'A' } }, '$.document.tile must be absent: the format has no'],
  [{ document: undefined }, '$.document must be an object; it is absent'],
  [{ document, entities: {} }, '$.entities must be a list; it is {}'],
  [{ document, entities: [{ ...entity, name: 'x'.repeat(1001) }] }, 'at most 1000 characters'],
  [
    { document, quotes: [{ ...quote, kind: 'direct' }] },
    'kind must be one of "DIRECT", "INDIRECT"',
  ],
  [
    { document, quotes: [{ ...quote, passage: { ...passage, start: -1 } }] },
    'be at least 0; it is -1',
  ],
  [
    { document, quotes: [{ ...quote, passage: { ...passage, end: 1.5 } }] },
    'be a whole number; it is',
  ],
  [
    { document, entities: [entity], claims: [{ ...claim, validTo: 'May' }] },
    'validTo must be a date',
  ],
  [
    { document, entities: [entity], claims: [{ ...claim, retractedAt: '2024-01-01' }] },
    'retractedAt must be a date and time with its offset, like',
  ],
])('%j', async (annotation, expected) => {
  const [first, ...others] = await said(annotation);
  expect(first).toContain(expected);
  expect(others).toEqual([]);
});

test('a moment may have any offset', async () => {
  const claims = [{ ...claim, retractedAt: '2024-01-01T02:00:00+02:00' }];
  expect(await said({ document, entities: [entity], claims })).toEqual([]);
});

test('of keys that the format does not have, each is named', async () => {
  expect(await said({ document: { ...document, tile: 1, titel: 2 } })).toHaveLength(2);
});

test('every problem of a file is told, one on each line', async () => {
  const quotes = Array.from({ length: 50 }, (_, at) => ({
    kind: 'DIRECT',
    passage: { start: at, end: at + 3, exact: `w${at}` },
  }));
  const source = { file: 'a.annotation.json', annotation: { document, quotes }, recordedAt: {} };
  const found = await validate({
    ...source,
    text: () => Promise.resolve({ text: 'x'.repeat(60) }),
  });
  const lines = 'refused' in found ? found.refused.message.split('\n') : [];
  expect(lines[0]).toBe('a.annotation.json: 50 problems');
  expect(lines.slice(1).map((line) => line.split(' must be ')[0])).toEqual(
    quotes.map((_, at) => `  $.quotes[${at}].passage`),
  );
});

test.each([
  ['offsets in code points', '🗺🗺 Here are Words.', 12, '"Words", which is from 14 to 19'],
  ['a sentence put before it', 'So far. Words, and Words.', 0, '"Words", which is from 8 to 13'],
  ['a sentence taken out', 'Words.', 0, undefined],
  ['words of another text', 'Nothing of the kind.', 3, '"Words"; it is "hing "'],
])('a passage that is elsewhere: %s', async (_, text, start, expected) => {
  const quotes = [{ kind: 'DIRECT', passage: { start, end: start + 5, exact: 'Words' } }];
  const [first] = await said({ document, quotes }, text);
  if (expected === undefined) expect(first).toBeUndefined();
  else expect(first).toContain(expected);
});

test('an entity without a passage is refused, unless a fact names it', async () => {
  const entities = [{ id: 'person:p', name: 'P', mentions: [] }];
  const references = [{ id: 'document:b', title: 'B' }];
  expect(await said({ document, entities, references })).toEqual([
    '$.entities[0].mentions must be passages that name it, as no fact in this file does; it is []',
    '$.references[0].mentions must be passages that name it, as no fact in this file does; it is []',
  ]);
  const claims = [{ ...claim, assertedBy: 'document:b' }];
  expect(await said({ document, entities, references, claims })).toEqual([]);
});

test.each([
  ['once', { exact: 'two' }, undefined],
  ['more often, and which', { exact: 'a map', occurrence: 2 }, undefined],
  [
    'more often',
    { exact: 'a map' },
    'must be 1 to 2, or start and end must be given instead, because the text has these words 2',
  ],
  ['less often', { exact: 'two', occurrence: 2 }, 'occurrence must be at most 1, as often as the'],
  ['in other letters', { exact: '“A map”' }, 'such as "\\"a map\\"" at 0; it is'],
  ['never', { exact: 'three' }, 'passage.exact must be words of the text; it is "three"'],
  ['by digest alone', { digest: '0123456789abcdef' }, 'must be a passage with exact alone'],
])('words without offsets that a text has %s', async (_, passage, wrong) => {
  const annotated = { document, quotes: [{ kind: 'DIRECT', passage }] };
  const problems = await said(annotated, '"a map" and two, and a map');
  if (wrong === undefined) expect(problems).toEqual([]);
  else expect(problems).toEqual([expect.stringContaining(wrong)]);
});
