import { expect, test } from 'vitest';
import { graphForTest } from '../graph-for-test.ts';
import { post } from './serve-for-test.ts';
import { serveOnNeo4j } from './serve-on-neo4j.ts';

graphForTest();

test.each([
  [
    'of the graph',
    'query ($v: SearchMatch = WORDS) { search(text: "a", match: $v) { totalCount } }',
  ],
  ['of the schema', 'query ($v: String = "Person") { __type(name: $v) { name } }'],
])('a null by variable where the argument %s may not be null', async (_, query) => {
  const { url, log } = await serveOnNeo4j({ level: 'error' });
  const { text } = await post(url, { query, variables: { v: null } });
  expect(text).toContain('"code":"BAD_USER_INPUT"');
  expect(text).toContain('must not be null');
  expect(log()).toEqual([]);
  expect((await post(url, { query })).text).not.toContain('"errors"');
});
