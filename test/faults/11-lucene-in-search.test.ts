import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { corpusServer } from './corpus-server.ts';

const server = corpusServer();

const found = z.object({
  search: z.object({ totalCount: z.int(), nodes: z.array(z.object({ id: z.string() })) }),
});
const SYNTAX = '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /'.split(' ');

async function search(text: string) {
  const query =
    'query ($text: String!) { search(text: $text) { totalCount nodes { ... on Node { id } } } }';
  const answer = await server.ask(query, { text });
  expect([answer.status, answer.code], text).toEqual([200, undefined]);
  return found.parse(answer.data).search;
}

test.each([
  ...SYNTAX,
  SYNTAX.join(' '),
  SYNTAX.join(''),
  '"an unclosed phrase',
  '"""',
  'name:morgan OR *:*',
  '_exists_:id',
  'a AND NOT b',
  'AND',
  'NOT',
  '[a TO z]',
  '{* TO *}',
  '/.*/',
  'border^1e400',
  'border~99',
  '\\',
  '\\u0000',
  '',
  ' ',
  '\u0000',
  '\uFFFF',
  '🗺',
  // A mark with nothing under it, and signs that fall into several.
  '\u2190\u0338',
  '\u0338',
  '"\u0338 \u0338"',
  '⑽~',
  '㈠*',
  'ﷺ~',
  '\ud83d',
  'ß'.repeat(1_000),
  '('.repeat(1_000),
])('%j is searched for, not obeyed', async (text) => {
  const { totalCount, nodes } = await search(text);
  expect(totalCount).toBe(nodes.length);
});

test('whatever is typed is searched for', async () => {
  const typed = fc.string({ unit: fc.constantFrom(...SYNTAX, ' ', 'a', 'border', '0', 'ü', '🗺') });
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(typed, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })),
      async (text) => {
        await search(text.slice(0, 1_000));
      },
    ),
    { numRuns: 150 },
  );
});

test('all of the corpus is found by no syntax', async () => {
  for (const text of ['*:*', '*', '/.*/', '-zzzz', 'NOT zzzz'])
    expect((await search(text)).totalCount).toBe(0);
  // The words in these are words of texts.
  expect(await search('[* TO *]')).toEqual(await search('to'));
  expect(await search('name:*')).toEqual(await search('name'));
});

test('syntax around a word leaves the word', async () => {
  const plain = await search('morgan');
  expect(plain.totalCount).toBeGreaterThan(0);
  for (const text of [
    '+morgan',
    '(morgan',
    '[morgan]',
    '{morgan}',
    'morgan^4',
    '/morgan/',
    'morgan!',
  ])
    expect([text, await search(text)]).toEqual([
      text,
      text === 'morgan^4' ? await search('morgan 4') : plain,
    ]);
});
