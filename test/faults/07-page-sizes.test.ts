import { expect, test } from 'vitest';
import { corpusServer } from './corpus-server.ts';

const server = corpusServer();

const LISTS = [
  'people',
  'agencies',
  'organizations',
  'programs',
  'places',
  'statistics',
  'quotes',
  'documents',
  'claims',
];
/** Where a page is asked for: of all, of what a person has, of what was found, and deeper. */
const PLACES: [string, (page: string) => string][] = [
  ...LISTS.map((list): [string, (page: string) => string] => [
    list,
    (page) => `{ ${list}(${page}) { nodes { __typename } } }`,
  ]),
  ['search', (page) => `{ search(text: "border", ${page}) { nodes { __typename } } }`],
  ['a list of one', (page) => `{ person(id: "person:a") { quotes(${page}) { totalCount } } }`],
  [
    'a list in a list',
    (page) => `{ people { nodes { quotes { nodes { statistics(${page}) { nodes { id } } } } } } }`,
  ],
];
const SIZES = [0, -1, 1_001, 99_999_999, -2_147_483_648];

test.each(PLACES)('%s: BAD_USER_INPUT with the range, and nothing is run', async (_, asking) => {
  for (const name of ['first', 'last']) {
    for (const size of SIZES) {
      for (const [query, variables] of [
        [asking(`${name}: ${size}`), {}],
        [`query ($size: Int) ${asking(`${name}: $size`)}`, { size }],
      ] as const) {
        expect(await server.ask(query, variables)).toMatchObject({
          status: 400,
          code: 'BAD_USER_INPUT',
          message: `${name} must be from 1 to 1000; it is ${size}.`,
        });
      }
    }
  }
  expect(server.statements()).toEqual([]);
});

test('1 and 1,000 are answered', async () => {
  for (const size of [1, 1_000])
    expect(await server.ask(`{ people(first: ${size}) { nodes { id } } }`)).toMatchObject({
      status: 200,
      code: undefined,
    });
});
