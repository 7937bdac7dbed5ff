import { parse, validate } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ingest } from '../../src/ingest/index.ts';
import { Engine, schema } from '../../src/query/index.ts';
import { graphForTest } from '../graph-for-test.ts';

const graph = graphForTest();
const statements: string[] = [];
const engine = new Engine(schema, {
  read: (statement, parameters, options) => {
    statements.push(statement);
    return graph.read(statement, parameters, options);
  },
});

beforeAll(async () => {
  await ingest(graph, { paths: ['corpus'], textFolders: [] });
});

async function ask(source: string, variables: Record<string, unknown> = {}) {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const result = await engine.execute({ document, variables });
  return { ...result, statement: statements.at(-1) };
}

describe('the statement’s text depends on what is selected alone', () => {
  const plain = '{ people(first: 2) { nodes { id name quotes(first: 1) { nodes { text } } } } }';
  test.each([
    [
      'aliases',
      '{ a: people(first: 2) { nodes { b: id name c: quotes(first: 1) { nodes { text } } } } }',
    ],
    ['values', '{ people(first: 7) { nodes { id name quotes(first: 3) { nodes { text } } } } }'],
    ['order', '{ people(first: 2) { nodes { quotes(first: 1) { nodes { text } } name id } } }'],
    [
      'fragments',
      '{ people(first: 2) { ...P } } fragment P on PersonConnection { nodes { id ... on Person { name quotes(first: 1) { nodes { text } } } } }',
    ],
    [
      'variables',
      'query ($n: Int = 2, $no: Boolean = false) { people(first: $n) { nodes { id name quotes(first: 1) { nodes { text } } aliases @include(if: $no) } } }',
    ],
  ])('not on %s', async (_, other) => {
    expect((await ask(other)).statement).toBe((await ask(plain)).statement);
  });
});

const page = z.object({
  quotes: z.object({
    totalCount: z.int(),
    nodes: z.array(z.object({ id: z.string() })),
    pageInfo: z.object({
      hasNextPage: z.boolean(),
      hasPreviousPage: z.boolean(),
      startCursor: z.string(),
      endCursor: z.string(),
    }),
  }),
});

describe('pages', () => {
  const quotes = (args: string) =>
    `{ quotes(${args}, orderBy: [{ field: DATE, direction: DESC }]) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const read = async (args: string) => page.parse((await ask(quotes(args))).data).quotes;

  test('forward and backward, together they are the whole, each entry once', async () => {
    const whole = await read('first: 1000');
    expect(whole.nodes).toHaveLength(whole.totalCount);
    expect(new Set(whole.nodes.map(({ id }) => id)).size).toBe(whole.totalCount);
    const forward: { id: string }[] = [];
    for (let args = 'first: 3'; ;) {
      const { nodes, pageInfo } = await read(args);
      forward.push(...nodes);
      if (!pageInfo.hasNextPage) break;
      args = `first: 3, after: "${pageInfo.endCursor}"`;
    }
    expect(forward).toEqual(whole.nodes);
    const backward: { id: string }[] = [];
    for (let args = 'last: 4'; ;) {
      const { nodes, pageInfo } = await read(args);
      backward.unshift(...nodes);
      if (!pageInfo.hasPreviousPage) break;
      args = `last: 4, before: "${pageInfo.startCursor}"`;
    }
    expect(backward).toEqual(whole.nodes);
  });
});

describe('filters', () => {
  const count = async (filter: string) => {
    const { data } = await ask(`{ quotes(filter: ${filter}) { totalCount nodes { id } } }`);
    const { quotes } = z
      .object({ quotes: z.object({ totalCount: z.int(), nodes: z.array(z.unknown()) }) })
      .parse(data);
    expect(Math.min(quotes.totalCount, 20)).toBe(quotes.nodes.length);
    return quotes.totalCount;
  };

  test('what does not hold is what is left', async () => {
    const all = await count('{}');
    for (const filter of [
      '{ kind: { eq: DIRECT } }',
      '{ text: { contains: "ASYLUM" } }',
      '{ speaker: { id: { eq: "person:mark-morgan" } } }',
      '{ statistics: { some: { value: { gt: "1" } } } }',
      '{ about: { every: { id: { in: ["agency:cbp"] } } } }',
      '{ about: { count: { gte: 1 } } }',
      '{ or: [{ date: { isNull: true } }, { kind: { eq: INDIRECT } }] }',
    ]) {
      const some = await count(filter);
      expect(some + (await count(`{ not: ${filter} }`))).toBe(all);
    }
    expect(await count('{ kind: { eq: DIRECT } }')).toBeGreaterThan(0);
  });

  test('a null is refused rather than ignored', async () => {
    const { errors } = await ask('{ quotes(filter: { text: { contains: null } }) { totalCount } }');
    expect(errors?.[0]?.message).toContain('must not be null');
  });

  test('a null is refused though nothing is read that it would be held against', async () => {
    const source = '{ quotes(filter: { text: { contains: null } }) { __typename } }';
    expect((await ask(source)).errors?.[0]?.message).toContain('must not be null');
  });
});

test('a fragment selects the same list through nodes and through edges, and below several parents', async () => {
  const source = `
    { people(first: 3) { nodes { id ...Q } edges { node { ...Q } } }
      person(id: "person:mark-morgan") { ...Q quotes(first: 1) { nodes { speaker { ... on Person { ...Q } } } } } }
    fragment Q on Person { quotesAbout(first: 2) { nodes { id } } }`;
  const separate = `
    { people(first: 3) { nodes { id quotesAbout(first: 2) { nodes { id } } }
        edges { node { quotesAbout(first: 2) { nodes { id } } } } }
      person(id: "person:mark-morgan") { quotesAbout(first: 2) { nodes { id } }
        quotes(first: 1) { nodes { speaker { ... on Person { quotesAbout(first: 2) { nodes { id } } } } } } } }`;
  const { data, errors } = await ask(source);
  expect(errors).toBeUndefined();
  expect(data).toEqual((await ask(separate)).data);
});

test('each root field has its own day, by a variable, a default or none, and what is below it is of that day', async () => {
  const { data, errors } = await ask(
    `query ($then: Date, $now: Date = "2030-01-01") {
      then: person(id: "person:mark-morgan", asOf: $then) { ...offices }
      now: person(id: "person:mark-morgan", asOf: $now) { ...offices }
      whenever: person(id: "person:mark-morgan") { ...offices }
      null: person(id: "person:mark-morgan", asOf: null) { ...offices }
    }
    fragment offices on Person { positions { totalCount nodes { title status } } }`,
    { then: '2019-06-30' },
  );
  expect(errors).toBeUndefined();
  const offices = { totalCount: 1, nodes: [{ title: 'Commissioner', status: 'FORMER' }] };
  expect(data).toEqual({
    then: { positions: offices },
    now: { positions: { totalCount: 0, nodes: [] } },
    whenever: { positions: offices },
    null: { positions: offices },
  });
});

describe('knownAt', () => {
  const at = '2026-01-31T09:30:00.000Z';
  const person = (argument: string) => `person(id: "person:mark-morgan"${argument}) { name }`;

  test('reads the graph of that moment, once, in UTC', async () => {
    const asked: string[] = [];
    const past = new Engine(schema, graph, {
      past: (moment, reading) => {
        asked.push(moment);
        return Promise.resolve(reading);
      },
    });
    const source = `query ($at: DateTime) { a: ${person(', knownAt: $at')} b: ${person(`, knownAt: "${at}"`)} __typename }`;
    const variables = { at: '2026-01-31T10:30:00+01:00' };
    const result = await past.execute({ document: parse(source), variables });
    expect(result).toMatchObject({ data: { a: { name: 'Mark Morgan' }, __typename: 'Query' } });
    expect(asked).toEqual([at]);
  });

  test.each([
    [person(`, knownAt: "${at}"`), 'cannot be answered here'],
    [`a: ${person(`, knownAt: "${at}"`)} b: ${person('')}`, 'must be the same for all fields'],
    [`${person(`, knownAt: "${at}"`)} changes { totalCount }`, 'must be the same for all fields'],
    [person(', knownAt: "yesterday"'), 'yesterday'],
  ])('%s is refused', async (source, message) => {
    const document = parse(`{ ${source} }`);
    const { errors } = (await engine.execute({ document })) ?? {};
    expect(errors?.map((error) => error.message)).toEqual([expect.stringContaining(message)]);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});

test('the schema is asked of beside the graph', async () => {
  const { data } = await ask(
    '{ __schema { queryType { name } } person(id: "person:mark-morgan") { __typename } }',
  );
  expect(data).toEqual({
    __schema: { queryType: { name: 'Query' } },
    person: { __typename: 'Person' },
  });
});

test('what is wrong with the arguments of a field that is skipped is nobody’s concern', async () => {
  const source =
    'query ($id: ID = "person:mark-morgan", $skip: Boolean!) { person(id: $id) @skip(if: $skip) { id } }';
  expect((await ask(source, { id: null, skip: true })).data).toEqual({});
  const { errors } = await ask(source, { id: null, skip: false });
  expect(errors?.[0]?.message).toContain('must not be null');
});

test.each([
  '{ __proto__: people(first: 1) { totalCount } x: __typename }',
  '{ people(first: 1) { __proto__: totalCount nodes { __proto__: name id } edges { __proto__: cursor } } }',
  '{ people(first: 1) { pageInfo { __proto__: hasNextPage } constructor: totalCount } }',
  '{ search(text: "morgan", first: 1) { edges { highlights { __proto__: start end } __proto__: score } } }',
  '{ __proto__: __typename __schema { queryType { name } } }',
])('%s has the keys that were asked for', async (source) => {
  const { data } = await ask(source);
  const keys: string[] = [];
  JSON.stringify(data, (key: string, value: unknown) => {
    keys.push(key);
    return value;
  });
  expect(keys).toContain('__proto__');
  const twin = await ask(source.replaceAll('__proto__', 'proto'));
  expect(JSON.stringify(data).replaceAll('__proto__', 'proto')).toBe(JSON.stringify(twin.data));
});

test.each([
  'query($v:OrderDirection){documents(first:1,orderBy:[{field:TITLE,direction:$v}]){totalCount}}',
  'query($v:ID="document:x"){nodes(ids:[$v]){id}}',
  'query($v:ID="document:x"){documents(filter:{id:{in:[$v]}}){totalCount}}',
  'query($v:DocumentOrder={field:ID}){documents(orderBy:[$v]){totalCount}}',
  'query($v:DocumentOrderField=ID){documents(orderBy:[{field:$v}]){totalCount}}',
  'query($v:StatisticGroupKey=UNIT){statisticGroups(by:[$v]){nodes{count}}}',
  'query($v:StatisticGroupOrderField=COUNT){statisticGroups(by:[UNIT],orderBy:[{field:$v}]){totalCount}}',
  'query($v:FoundType=CLAIM){search(text:"a",types:[$v]){totalCount}}',
  'query($v:PathStep=LINKS){path(from:"person:a",to:"person:b",through:[$v]){length}}',
  'query($v:OrderDirection){people(first:1){nodes{quotes(orderBy:[{field:DATE,direction:$v}]){totalCount}}}}',
  'query($v:Modality=ASSERTED){search(text:"a",filter:{modality:[$v]}){totalCount}}',
])('a null from a variable is the caller’s error: %s', async (source) => {
  const { errors, data } = await ask(source, { v: null });
  expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
  expect(data).toBeUndefined();
});

test.each([
  ['ΑΣΗΜΑΚΗΣ ΦΩΤΗΛΑΣ', 'startsWith', 'ΑΣ'],
  ['ΑΣΗΜΑΚΗΣ ΦΩΤΗΛΑΣ', 'contains', 'ασημακησ'],
  ['Οδυσσέας Ελύτης', 'startsWith', 'ΟΔΥΣ'],
  ['Οδυσσέας Ελύτης', 'contains', 'ΣΈΑΣ Ε'],
  ['Hans STRAẞE', 'contains', 'straße'],
  ['Hans Straße', 'contains', 'STRASSE'],
  ['Iğdır', 'startsWith', 'iĞ'],
])('in %j, %s finds %j', async (name, operator, text) => {
  await graph.write(({ run }) =>
    run("MERGE (p:Person:Referent {id: 'person:cased'}) SET p.name = $name, p.sortName = $name", {
      name,
    }),
  );
  const { data } = await ask(
    `query ($text: String!) { people(filter: { id: { eq: "person:cased" }, name: { ${operator}: $text } }) { totalCount } }`,
    { text },
  );
  expect(data).toEqual({ people: { totalCount: 1 } });
});
