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

/** What is said of an annotation whose text is not at hand. */
async function said(annotation: unknown): Promise<string[]> {
  const text = () => Promise.resolve('lacking' as const);
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
