import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { check } from '../../src/check/index.ts';
import { exportGraph } from '../../src/export/index.ts';
import { checksum } from '../checksum.ts';
import { ingest, removeDocument } from '../../src/ingest/index.ts';
import { folderOf } from '../ingest/documents.ts';
import { decimals } from '../ingest/random-documents.ts';
import { report } from '../ingest/report.ts';
import { corpusServer } from './corpus-server.ts';

const server = corpusServer();

const EXACT = [
  '9007199254740993',
  '-9007199254740993',
  '0.1',
  '0.2',
  '0.30000000000000004',
  '0.3',
  '33370.00',
  '-0.5',
  '0',
  '0.0',
  '18446744073709551616',
  '0.000000000000000000000000000001',
  '9'.repeat(200),
];
const NO_DECIMALS = [
  'NaN',
  'Infinity',
  '-0',
  '-0.0',
  '1e400',
  '1E3',
  '+1',
  '.5',
  '5.',
  '0x10',
  '١',
  '',
];

/** A document with a statistic of each of these values. */
function documentOf(values: readonly unknown[]) {
  const document = report('numbers');
  const [example] = document.annotation.statistics ?? [];
  if (example === undefined) throw new Error('the report has a statistic');
  document.annotation.quotes = [];
  const written = values.map((value, key) => ({
    ...example,
    key: `k${key}`,
    // Figures of one period would be readings of one quantity, and not add up.
    period: { from: `${2000 + key}-01-01`, to: `${2000 + key}-12-31` },
    value,
    renderings: example.renderings.map((rendering) => ({ ...rendering, value })),
  }));
  Object.assign(document.annotation, { statistics: written });
  return document;
}

const load = async (values: readonly unknown[]) =>
  ingest(server.graph, { paths: [await folderOf([documentOf(values)])] });

const answered = z.object({
  statistics: z.object({
    nodes: z.array(
      z.object({
        value: z.string(),
        renderings: z.object({ nodes: z.array(z.object({ value: z.string() })) }),
      }),
    ),
  }),
});

const OF_THE_DOCUMENT = '{ documents: { some: { id: { eq: "document:numbers" } } } }';

async function valuesBy(filter: Record<string, unknown>): Promise<string[]> {
  const query = `query ($value: DecimalFilter) {
    statistics(first: 1000, orderBy: [{ field: VALUE }], filter: { and: [${OF_THE_DOCUMENT}, { value: $value }] }) {
      nodes { value renderings { nodes { value } } }
    }
  }`;
  const { data } = await server.ask(query, { value: filter });
  const { nodes } = answered.parse(data).statistics;
  for (const { value, renderings } of nodes) expect(renderings.nodes).toEqual([{ value }]);
  return nodes.map(({ value }) => value);
}

/** Does the work with a statistic of each of these values in the graph, and takes them out again. */
async function withStatistics(values: readonly string[], work: () => Promise<void>): Promise<void> {
  expect((await load(values)).refused).toEqual([]);
  try {
    await work();
  } finally {
    await removeDocument(server.graph, 'document:numbers');
  }
}

describe('a decimal is stored, compared and answered digit by digit', () => {
  const written = [...fc.sample(decimals, { numRuns: 150, seed: 7 }), ...EXACT];
  const values = [...new Set(written)];

  test('those that floats would alter, and any others', () =>
    withStatistics(values, async () => {
      expect((await check(server.graph)).map(String)).toEqual([]);
      const stored = await valuesBy({});
      expect([...stored].sort()).toEqual([...values].sort());
      const scaled = stored.map(scale);
      expect(scaled).toEqual([...scaled].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
      for (const value of EXACT) {
        const here = scale(value);
        const those = (fits: (each: bigint) => boolean) =>
          stored.filter((each) => fits(scale(each)));
        expect(await valuesBy({ eq: value })).toEqual(those((each) => each === here));
        expect(await valuesBy({ gt: value })).toEqual(those((each) => each > here));
        expect(await valuesBy({ lte: value })).toEqual(those((each) => each <= here));
      }
    }));

  test('also in an export, which loads as the same', () =>
    withStatistics(values, async () => {
      let lines = '';
      for await (const line of exportGraph(server.graph)) lines += `${line}\n`;
      for (const value of values) expect(lines).toContain(`"${value}"`);
      const before = await checksum(server.graph);
      expect((await load(values)).unchanged).toEqual(['document:numbers']);
      expect(await checksum(server.graph)).toEqual(before);
    }));

  test('a sum is exact as well', () =>
    withStatistics(['0.1', '0.2', '9007199254740993'], async () => {
      const query = `{ statisticGroups(by: [UNIT], filter: ${OF_THE_DOCUMENT}) { nodes { count sum min max } } }`;
      expect((await server.ask(query)).data).toEqual({
        statisticGroups: {
          nodes: [{ count: 3, sum: '9007199254740993.3', min: '0.1', max: '9007199254740993' }],
        },
      });
    }));
});

describe('what is no exact decimal is refused', () => {
  test('in an annotation, as text or as a number of JSON', async () => {
    const numbers = [Number('9007199254740993'), 0.1 + 0.2, -0, null, true, ['1']];
    for (const value of [...NO_DECIMALS, '1'.repeat(201), ...numbers]) {
      const { loaded, refused } = await load([value]);
      for (const id of loaded) await removeDocument(server.graph, id);
      expect([value, loaded]).toEqual([value, []]);
      expect(refused.flatMap(({ problems }) => problems.map(({ path }) => path))).toEqual([
        '$.statistics[0].value',
        '$.statistics[0].renderings[0].value',
      ]);
    }
  });

  const filter = (value: string) =>
    `{ statistics(filter: { value: { gt: ${value} } }) { totalCount } }`;
  const refused = { status: 400, code: 'BAD_USER_INPUT', data: undefined };
  const invalid = { status: 400, code: 'GRAPHQL_VALIDATION_FAILED', data: undefined };

  test('in a filter, as text', async () => {
    for (const value of [...NO_DECIMALS, '1'.repeat(201)]) {
      const query = `query ($v: Decimal) ${filter('$v')}`;
      expect(await server.ask(query, { v: value })).toMatchObject(refused);
      expect(await server.ask(filter(JSON.stringify(value)))).toMatchObject(invalid);
    }
    expect(server.statements()).toEqual([]);
  });

  test.each(['9007199254740993', '0.1', '-0', '1e400', '57000'])(
    'in a filter, as a number, which may be another one already: %s',
    async (number) => {
      const literal = await server.ask(filter(number));
      expect(literal).toMatchObject(invalid);
      expect(literal.message).toContain(`A Decimal must be a string; it is ${number}.`);
      const query = JSON.stringify(`query ($v: Decimal) ${filter('$v')}`);
      const answer = await server.post(`{"query":${query},"variables":{"v":${number}}}`);
      expect(answer).toMatchObject(refused);
      expect(answer.message).toContain('A Decimal must be a string');
      expect(server.statements()).toEqual([]);
    },
  );

  test('where a whole number is asked for', async () => {
    const query = JSON.stringify('query ($n: Int) { people(first: $n) { totalCount } }');
    for (const number of [
      '9007199254740993',
      '2147483648',
      '0.30000000000000004',
      '1e400',
      '"1"',
    ]) {
      const answer = await server.post(`{"query":${query},"variables":{"n":${number}}}`);
      expect(answer).toMatchObject(refused);
      const literal = await server.ask(`{ people(first: ${number}) { totalCount } }`);
      expect(literal).toMatchObject(invalid);
    }
    // JSON has no NaN.
    const answer = await server.post(`{"query":${query},"variables":{"n":NaN}}`);
    expect(answer).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    expect(server.statements()).toEqual([]);
  });
});

/** A decimal of at most 200 places as an integer of 10^-200. */
function scale(decimal: string): bigint {
  const [whole = '', fraction = ''] = decimal.split('.');
  return BigInt(`${whole}${fraction.padEnd(200, '0')}`);
}
