import { expect, test } from 'vitest';
import { graphForTest } from '../graph-for-test.ts';
import { proxyForTest } from './proxy-for-test.ts';
import { serveOnNeo4j } from './serve-on-neo4j.ts';

graphForTest();

const follow = { redirect: 'manual' } as const;

test.each([
  ['takes the path off', true],
  ['leaves the path on', false],
])('every address works under the path of a proxy that %s', async (_, strips) => {
  const proxy = await proxyForTest('/news/graph', strips);
  const { publicUrl } = proxy;
  const { url } = await serveOnNeo4j({ settings: { publicUrl } });
  proxy.leadTo(url);
  const pages = ['/graphiql', '/documents', '/quotes/1', '/'];
  const paths = ['/health/live', '/health/ready', '/schema.graphql', '/metrics'];
  for (const path of [...paths, '/export?format=csv&entity=person:nobody']) {
    const answer = await fetch(publicUrl + path, follow);
    await answer.arrayBuffer();
    expect([path, answer.status]).toEqual([path, 200]);
  }
  const asked = await fetch(`${publicUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ people { totalCount } }' }),
  });
  expect(await asked.json()).toHaveProperty('data.people.totalCount');
  // A browser that opens the address of the API is led to GraphiQL, under the path.
  const led = await fetch(`${publicUrl}/graphql`, { ...follow, headers: { accept: 'text/html' } });
  expect(led.headers.get('location')).toBe('/news/graph/graphiql');
  for (const path of pages) {
    const page = await fetch(publicUrl + path, { headers: { accept: 'text/html' } });
    expect(new URL(page.url).pathname).toMatch(/^\/news\/graph(?:\/|$)/);
    const html = await page.text();
    const loads = [...html.matchAll(/(?:src|href)="(\/[^"]*)"/g)].map(([, each = '']) => each);
    for (const each of loads) {
      expect(each).toMatch(/^\/news\/graph\//);
      const loaded = await fetch(new URL(each, publicUrl));
      await loaded.arrayBuffer();
      expect([each, loaded.status]).toEqual([each, 200]);
    }
  }
  const script = await (await fetch(`${publicUrl}/ide/page.js`)).text();
  expect(script).toContain(`url: '/news/graph/graphql'`);
  // What is cited has its address under the path, and not where the server itself listens.
  const embed = await fetch(`${publicUrl}/oembed?url=${publicUrl}/cite/quotes/1`);
  expect(await embed.text()).toContain('nothing to cite');
  const data = await fetch(`${publicUrl}/quotes/1`, {
    ...follow,
    headers: { accept: 'application/ld+json' },
  });
  expect(data.headers.get('location')).toBe('/news/graph/cite/quotes/1');
});
