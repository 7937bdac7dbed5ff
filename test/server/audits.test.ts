import { serverAudits, type AuditResult } from 'graphql-http';
import { expect, test } from 'vitest';
import { serveForTest } from './serve-for-test.ts';

/**
 * Wanted: to clients that take `application/json` alone, the specification would have these refusals
 * sent with 200, so that old intermediaries pass them on. Every refusal of ours has the status of its
 * code (docs/errors.md), whatever the client takes: monitors, proxies and `curl --fail` go by it.
 */
const WARNINGS = [
  'SHOULD use 200 status code on document parsing failure when accepting application/json',
  'SHOULD use 200 status code on document validation failure when accepting application/json',
  'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
];

test('graphql-http finds no error in how GraphQL is served over HTTP, nor more than is wanted', async () => {
  const { url } = await serveForTest();
  const audits = serverAudits({ url: `${url}/graphql` });
  const results = await Promise.all(audits.map((audit) => audit.fn()));
  const named = (wanted: AuditResult['status']) =>
    results.flatMap(({ name, status }) => (status === wanted ? [name] : [])).sort();
  expect(named('error')).toEqual([]);
  expect(named('warn')).toEqual(WARNINGS);
  expect(named('notice')).toEqual([]);
  expect(results.length).toBeGreaterThan(50);
});
