import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { corpusServer } from './corpus-server.ts';

const server = corpusServer();

const found = z.record(
  z.string(),
  z.object({ totalCount: z.int(), pageInfo: z.object({ endCursor: z.string() }) }),
);
const BY_DATE = 'orderBy: [{ field: DATE }]';
const page = (list: string, after: string, ordering = '') =>
  server.ask(
    `query ($after: String) { ${list}(first: 1, after: $after ${ordering}) { totalCount pageInfo { endCursor } } }`,
    { after },
  );

async function cursorOf(list: string, ordering = ''): Promise<string> {
  const { data } = await server.ask(
    `{ ${list}(first: 1 ${ordering}) { totalCount pageInfo { endCursor } } }`,
  );
  const [first] = Object.values(found.parse(data));
  return first?.pageInfo.endCursor ?? '';
}

async function expectRefused(answer: ReturnType<typeof page>, words: string): Promise<void> {
  expect(await answer).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
  expect((await answer).message).toBe(`Invalid \`after\`: ${words}`);
}

const NONE = "pass an `endCursor`, a `startCursor` or an edge's `cursor` of an earlier page.";
const OTHER =
  'the cursor comes from another ordering. Pass a cursor of a page with the same orderBy.';
const encoded = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url');
const decoded = (cursor: string) =>
  z.array(z.unknown()).parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));

describe('a forged cursor is refused', () => {
  test.each([
    ['words', 'forged'],
    ['nothing', ''],
    ['an id', 'person:mark-morgan'],
    ['Cypher', '"] MATCH (n) DETACH DELETE n //'],
    ['an object', encoded({ mark: 'a' })],
    ['a list of nothing', encoded([])],
    ['a map among its keys', encoded(['2cc28a', { id: 'quote:a' }])],
    ['a megabyte', 'A'.repeat(500_000)],
  ])('%s', async (_, cursor) => {
    await expectRefused(page('quotes', cursor), NONE);
    await expectRefused(page('quotes', cursor, BY_DATE), NONE);
    expect(server.statements()).toEqual([]);
  });

  test('what was added to one of ours, or cut from it', async () => {
    const ours = await cursorOf('quotes', BY_DATE);
    for (const cursor of [ours.slice(0, -4), ours.slice(4), `${ours}!!more`])
      await expectRefused(page('quotes', cursor, BY_DATE), NONE);
  });

  test('keys of another kind, which Cypher would compare to nothing, and call the list ended', async () => {
    const [mark, date, id] = decoded(await cursorOf('quotes', BY_DATE));
    for (const keys of [
      [7, id],
      [date, 7],
      [date, ''],
      [date, 'zzz'],
    ])
      await expectRefused(page('quotes', encoded([mark, ...keys]), BY_DATE), NONE);
    const search = 'search(text: "border", ';
    const asked = `{ ${search} first: 1) { pageInfo { endCursor } } }`;
    const { data } = await server.ask(asked);
    const { endCursor } = z
      .object({ search: z.object({ pageInfo: z.object({ endCursor: z.string() }) }) })
      .parse(data).search.pageInfo;
    const [hits, score, node] = decoded(endCursor);
    const forged = encoded([hits, String(score), node]);
    const answer = server.ask(`{ ${search} after: "${forged}") { totalCount } }`);
    await expectRefused(answer, NONE);
  });
});

describe('a cursor of another ordering', () => {
  test.each([
    ['none', '', BY_DATE],
    ['the other way round', BY_DATE, 'orderBy: [{ field: DATE, direction: DESC }]'],
    ['with a further field', BY_DATE, 'orderBy: [{ field: DATE }, { field: ID, direction: DESC }]'],
  ])('%s', async (_, one, other) => {
    await expectRefused(page('quotes', await cursorOf('quotes', one), other), OTHER);
    await expectRefused(page('quotes', await cursorOf('quotes', other), one), OTHER);
  });

  test('of another list', async () => {
    await expectRefused(page('people', await cursorOf('agencies')), OTHER);
    await expectRefused(page('statistics', await cursorOf('quotes')), OTHER);
  });

  test('its own goes on', async () => {
    const first = await cursorOf('quotes', BY_DATE);
    const second = await page('quotes', first, BY_DATE);
    expect(second.status).toBe(200);
    expect(found.parse(second.data)['quotes']?.pageInfo.endCursor).not.toBe(first);
  });
});
