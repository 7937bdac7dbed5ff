import { describe, expect, test } from 'vitest';
import { corpusServer } from './corpus-server.ts';

const server = corpusServer();

const TYPES = [
  'person',
  'agency',
  'organization',
  'program',
  'place',
  'statistic',
  'quote',
  'document',
  'claim',
];

describe('an id that nothing has is null', () => {
  test.each(TYPES)('%s', async (type) => {
    const answer = await server.ask(`{ ${type}(id: "${type}:nobody") { id } }`);
    expect(answer).toMatchObject({ status: 200, code: undefined, data: { [type]: null } });
    const node = await server.ask(`{ node(id: "${type}:nobody") { id } }`);
    expect(node).toMatchObject({ status: 200, code: undefined, data: { node: null } });
  });

  test('the id of something else', async () => {
    const answer = await server.ask('{ person(id: "agency:cbp") { id } }');
    expect(answer).toMatchObject({ status: 200, code: undefined, data: { person: null } });
  });

  test('among others, in its place', async () => {
    const ids = ['agency:cbp', 'person:nobody', 'agency:cbp', 'passage:nowhere'];
    const answer = await server.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(answer).toMatchObject({
      status: 200,
      code: undefined,
      data: { nodes: [{ id: 'agency:cbp' }, null, { id: 'agency:cbp' }, null] },
    });
  });
});

describe('a malformed id names nothing, as an unknown one', () => {
  test.each([
    ['an unknown type', 'planet:mars'],
    ['no type', 'mars'],
    ['no key', 'person:'],
    ['nothing', ''],
    ['another alphabet', 'person:мария'],
    ['capitals', 'Person:mark-morgan'],
    ['a key of every object', '__proto__:a'],
    ['a number', 7],
    ['Neo4j’s own', '4:9a3c1e5f-1b2d-4c6f-8e7a-000000000000:12'],
    ['100,000 letters', `person:${'a'.repeat(100_000)}!`],
  ])('%s', async (_, id) => {
    const query =
      'query ($id: ID!, $ids: [ID!]!) { node(id: $id) { id } person(id: $id) { id } ' +
      'nodes(ids: $ids) { id } }';
    const answer = await server.ask(query, { id, ids: ['agency:cbp', id, 'agency:cbp'] });
    const cbp = { id: 'agency:cbp' };
    expect(answer).toMatchObject({
      status: 200,
      code: undefined,
      data: { node: null, person: null, nodes: [cbp, null, cbp] },
    });
    expect(server.statements()).toHaveLength(1);
  });
});

describe('no path leads from or to an id that does not exist: BAD_USER_INPUT', () => {
  test.each([
    ['unknown', 'person:nobody'],
    ['of another type', 'statistic:1'],
    ['malformed', 'mars'],
    ['long', `person:${'a'.repeat(100_000)}!`],
  ])('%s', async (_, id) => {
    const query = 'query ($id: ID!) { path(from: "agency:cbp", to: $id) { length } }';
    const { status, code, message } = await server.ask(query, { id });
    expect([status, code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(message).toMatch(/^to must be the id of an entity or document/);
    expect(message?.length).toBeLessThan(400);
  });
});

describe('too many ids are BAD_USER_INPUT, and nothing is run', () => {
  test('more ids than a page holds', async () => {
    const ids = Array.from({ length: 1_001 }, (_, at) => `person:p${at}`);
    const answer = await server.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(answer).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
    expect(answer.message).toContain('at most 1000');
    expect(server.statements()).toEqual([]);
  });
});
