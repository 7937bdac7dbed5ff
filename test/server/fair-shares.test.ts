import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ownerOf, StatementShares } from '../../src/server/access/index.ts';
import { apiKey } from './api-key.ts';
import { ask, ENDLESS, serveOnNeo4j } from './serve-on-neo4j.ts';

const as = (name: string) => ({ authorization: `Bearer ${name}` });
const PEOPLE = 'query People { people(first: 1) { totalCount } }';
const ENDLESS_ONE = 'query Endless { people(first: 1) { totalCount } }';

test('who asks for more than a share of the connections waits, and others do not', async () => {
  const { url, graph } = await serveOnNeo4j({
    statement: (name) => (name === 'Endless' ? ENDLESS : undefined),
    poolSize: 8,
    settings: { apiKeys: [apiKey('greedy', 'greedy'), apiKey('modest', 'modest')] },
  });
  await ask(url, PEOPLE, as('modest'));
  const end = new AbortController();
  const greedy = Array.from({ length: 10 }, () =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...as('greedy') },
      body: JSON.stringify({ query: ENDLESS_ONE }),
      signal: end.signal,
    }),
  );
  await expect.poll(() => graph.pool().inUse, { timeout: 10_000 }).toBe(2);
  const modest = await Promise.all(
    Array.from({ length: 10 }, () => ask(url, PEOPLE, as('modest'))),
  );
  expect(modest.map(({ status }) => status)).toEqual(modest.map(() => 200));
  // The ten have arrived when one more is refused.
  const oneMore = () => ask(url, PEOPLE, as('greedy'));
  await expect.poll(async () => (await oneMore()).status, { timeout: 10_000 }).toBe(429);
  const refused = await oneMore();
  expect(refused.code).toBe('RATE_LIMITED');
  expect(refused.headers.get('retry-after')).toBe('10');
  expect(graph.pool()).toEqual({ size: 8, inUse: 2, waiting: 0 });
  end.abort();
  await Promise.allSettled(greedy);
  await expect.poll(async () => (await oneMore()).status, { timeout: 10_000 }).toBe(200);
});

describe('the time of statements', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const lasting = (ms: number) => () => new Promise<void>((done) => setTimeout(done, ms));

  test('is a budget for each caller, new after a while', async () => {
    const shares = new StatementShares(100);
    const all = Array.from({ length: 20 }, () => shares.run('key a', lasting(5_100)));
    await vi.advanceTimersByTimeAsync(5_200);
    await Promise.all(all);
    await expect(shares.run('key a', lasting(0))).rejects.toThrow('took too long');
    const other = shares.run('key b', lasting(1));
    await vi.advanceTimersByTimeAsync(10_000);
    await other;
    const later = shares.run('key a', lasting(1));
    await vi.advanceTimersByTimeAsync(10);
    await later;
  });

  test('has no limit for the machine itself', async () => {
    const shares = new StatementShares(4);
    const all = Array.from({ length: 50 }, () => shares.run(null, lasting(60_000)));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await Promise.all(all)).toHaveLength(50);
  });
});

describe('a caller is', () => {
  test.each([
    ['a key, from any address', { name: 'desk' }, '203.0.113.7', 'key desk'],
    ['an address', {}, '203.0.113.7', 'address 203.0.113.7'],
    ['the same address written as IPv6', {}, '::ffff:203.0.113.7', 'address 203.0.113.7'],
    ['a network of IPv6', {}, '2001:db8:1:2:3:4:5:6', 'network 8193,3512,1,2'],
    ['the same network', {}, '2001:db8:1:2::9', 'network 8193,3512,1,2'],
    ['nobody, on the machine itself', {}, '127.0.0.1', null],
    ['nobody, on the machine itself by IPv6', {}, '::1', null],
  ])('%s', (_, caller, address, owner) => {
    expect(ownerOf({ role: 'reader', ...caller }, address)).toBe(owner);
  });
});
