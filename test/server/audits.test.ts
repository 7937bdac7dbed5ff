import { serverAudits } from 'graphql-http';
import { expect, test } from 'vitest';
import { serveForTest } from './serve-for-test.ts';

test('graphql-http finds no error in how GraphQL is served over HTTP', async () => {
  const { url } = await serveForTest();
  const audits = serverAudits({ url: `${url}/graphql` });
  const results = await Promise.all(audits.map((audit) => audit.fn()));
  const errors = results.filter(({ status }) => status === 'error');
  expect(errors.map(({ name, status }) => `${status}: ${name}`)).toEqual([]);
  expect(results.length).toBeGreaterThan(50);
});
