import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ask, ENDLESS, serveOnNeo4j } from './serve-on-neo4j.ts';

test('more waits for a connection than may: 503 and Retry-After, and health keeps answering', async () => {
  const settings = { statementMs: 3_000 };
  const { url, graph } = await serveOnNeo4j({ statement: ENDLESS, poolSize: 1, settings });
  const first = Array.from({ length: 8 }, () => ask(url));
  await wait(600);
  expect(graph.pool()).toEqual({ size: 1, inUse: 1, waiting: 7 });
  const shed = await ask(url);
  expect([shed.status, shed.code]).toEqual([503, 'OVERLOADED']);
  expect(shed.headers.get('retry-after')).toBe('1');
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
  expect((await fetch(`${url}/metrics`)).status).toBe(200);
  const codes = (await Promise.all(first)).map(({ code }) => code);
  for (const code of codes) expect(code).toBeOneOf(['TIMEOUT', 'SERVICE_UNAVAILABLE']);
  // It is over by itself.
  await expect.poll(async () => (await ask(url)).code, { timeout: 10_000 }).not.toBe('OVERLOADED');
});

test('an event loop that lags behind: 503, and health keeps answering', async () => {
  const { url } = await serveOnNeo4j({ settings: { maxLoopDelayMs: 500 } });
  const busy = setInterval(() => {
    const end = performance.now() + 700;
    while (performance.now() < end);
  }, 1);
  await wait(3_000);
  clearInterval(busy);
  // The last measurement of the event loop counts for a second.
  const [answer, live] = await Promise.all([ask(url), fetch(`${url}/health/live`)]);
  expect([answer.status, answer.code, live.status]).toEqual([503, 'OVERLOADED', 200]);
  expect(answer.headers.get('retry-after')).toBe('1');
  await expect.poll(async () => (await ask(url)).code, { timeout: 5_000 }).toBe(undefined);
});
