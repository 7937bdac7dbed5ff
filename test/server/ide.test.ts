import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { readExamples } from '../../src/server/index.ts';
import { schema, serveForTest } from './serve-for-test.ts';

test('GraphiQL and all it loads come from this server', async () => {
  const { url } = await serveForTest();
  const page = await (await fetch(`${url}/graphiql`)).text();
  const loads = [...page.matchAll(/(?:src|href)="(?!data:)([^"]*)"/g)].map(([, path]) => path);
  expect(loads.length).toBeGreaterThan(4);
  for (const path of loads) {
    expect(path).toMatch(/^\/ide\//);
    const response = await fetch(`${url}${path ?? ''}`);
    expect([path, response.status]).toEqual([path, 200]);
    await response.arrayBuffer();
    expect(response.headers.get('content-type')).toMatch(/javascript|css/);
  }
});

test('every example fits the schema, and has a title', () => {
  const examples = readExamples();
  expect(examples).toHaveLength(3);
  for (const { title, query } of examples) {
    expect(title).toMatch(/^[A-Z]/);
    expect(validate(schema, parse(query))).toEqual([]);
  }
});
