import { expect, test } from 'vitest';
import { corpusServer } from './corpus-server.ts';
import { COSTLY } from '../server/costly.ts';

const server = corpusServer();

/** Fields, `deep` of them one in the other without those of pages, the last one a value. */
function nested(deep: number): string {
  const pages = Array.from({ length: deep - 2 }, (_, at) =>
    at % 2 === 0 ? ['quotes(first: 1)', 'nodes'] : ['statistics(first: 1)', 'edges', 'node'],
  ).flat();
  const path = ['people(first: 1)', 'nodes', ...pages];
  return `{ ${path.join(' { ')} { __typename }${' }'.repeat(path.length)}`;
}

const many = (times: number, text: (at: number) => string) =>
  Array.from({ length: times }, (_, at) => text(at)).join(' ');

/** Each fragment spreads the next one twice: 2^40 fields, were they counted one by one. */
const BOMB = `{ people { nodes { ...F0 } } } ${many(
  40,
  (at) =>
    `fragment F${at} on Person { a${at}: name ${at < 39 ? `...F${at + 1} ...F${at + 1}` : ''} }`,
)}`;

test.each([
  ['depth 11', nested(11), 'GRAPHQL_VALIDATION_FAILED', '10 fields deep'],
  [
    'depth 11 by fragments',
    '{ people { nodes { ...A } } } fragment A on Person { quotes { nodes { ...B } } } fragment B on Quote { ' +
      `${'statistics { nodes { quotes { nodes { '.repeat(4)} id ${'} } } } '.repeat(4)} }`,
    'GRAPHQL_VALIDATION_FAILED',
    '10 fields deep',
  ],
  [
    '200 aliases',
    `{ ${many(200, (at) => `a${at}: person(id: "person:a") { id }`)} }`,
    'GRAPHQL_VALIDATION_FAILED',
    '100 aliases',
  ],
  ['a fragment bomb', BOMB, 'GRAPHQL_VALIDATION_FAILED', '100 aliases'],
  [
    'one fragment that is its own end',
    '{ people { nodes { ...A } } } fragment A on Person { ...A }',
    'GRAPHQL_VALIDATION_FAILED',
    'Cannot spread fragment',
  ],
  [
    '500 repeated directives',
    `{ __typename ${many(500, () => '@include(if: true)')} }`,
    'GRAPHQL_VALIDATION_FAILED',
    '50 directives',
  ],
  [
    'circular fragments',
    '{ people { nodes { ...A } } } fragment A on Person { quotes { nodes { speaker { ...B } } } } fragment B on Person { ...A }',
    'GRAPHQL_VALIDATION_FAILED',
    'Cannot spread fragment',
  ],
  ['thirty paths', `{ ${COSTLY} }`, 'QUERY_TOO_COSTLY', '; the limit is 100,000'],
])('%s: 400, the limit named, and no statement run', async (_, query, code, words) => {
  const answer = await server.ask(query);
  expect(answer).toMatchObject({ status: 400, code, data: undefined });
  expect(answer.message).toContain(words);
  expect(server.statements()).toEqual([]);
});

test('depth 10 is answered', async () => {
  const answer = await server.ask(nested(10));
  expect(answer).toMatchObject({ status: 200, code: undefined });
  expect(server.statements()).toHaveLength(1);
});
