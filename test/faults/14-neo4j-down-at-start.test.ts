import { expect, test } from 'vitest';
import { connect } from '../../src/graph/index.ts';
import { sha256 } from '../../src/model/index.ts';
import { footnoteProcess } from './footnote-process.ts';
import { connectionsOf, underWay } from './nothing-left.ts';
import { expectTold } from './nothing-told.ts';
import { ownNeo4j } from './own-neo4j.ts';
import { ask, within } from './waiting.ts';

const neo4j = ownNeo4j();

test('live at once, not ready, told so by every answer; and all by itself once Neo4j is there', async () => {
  const { uri, username, password } = neo4j.connection();
  const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const server = await footnoteProcess('serve', env);
  const health = async (path: string) => (await fetch(`${server.url}/health/${path}`)).status;
  expect(await health('live')).toBe(200);
  expect(await health('ready')).toBe(503);
  const failed = await Promise.all(Array.from({ length: 5 }, () => within(6, ask(server.url))));
  for (const answer of failed) {
    expect(answer).toMatchObject({ status: 503, code: 'SERVICE_UNAVAILABLE', data: null });
    expectTold(answer.text);
    expect(server.output()).toContain(answer.requestId);
  }
  expect(await health('live')).toBe(200);

  await neo4j.start();
  await expect.poll(() => health('ready'), { timeout: 20_000 }).toBe(200);
  for (let at = 0; at < 5; at++)
    expect(await ask(server.url)).toMatchObject({
      status: 200,
      data: { people: { totalCount: 0 } },
    });
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  expect(metrics).toContain('footnote_pool_connections{state="in_use"} 0');
  expect(metrics).toContain('footnote_pool_connections{state="waiting"} 0');
  expect(server.output()).not.toContain(password);

  const graph = connect(neo4j.connection());
  expect(await underWay(graph)).toEqual([]);
  // It waits for nobody, and wrote nothing into the graph that it found.
  expect((await graph.read('MATCH (n) RETURN count(n)')).rows).toEqual([[0]]);
  expect((await server.end('SIGTERM')).code).toBe(0);
  await expect.poll(() => connectionsOf(graph)).toBe(1);
  await graph.close();
});

test('the same answers in the shape of every other error', async () => {
  await neo4j.stop();
  const { uri, username, password } = neo4j.connection();
  const graph = connect({ uri, username, password, database: 'neo4j' });
  const unavailable = { code: 'SERVICE_UNAVAILABLE' };
  await within(6, expect(graph.read('RETURN 1')).rejects.toMatchObject(unavailable));
  await within(
    20,
    expect(graph.write(({ run }) => run('RETURN 1'))).rejects.toMatchObject(unavailable),
  );
  expect(graph.pool()).toMatchObject({ inUse: 0, waiting: 0 });
  await graph.close();
});

test('a graph of a later model that comes up meanwhile is neither read nor changed', async () => {
  const { uri, username, password } = neo4j.connection();
  const server = await footnoteProcess('serve', {
    ...{ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
    FOOTNOTE_API_KEYS: `desk:editor:${sha256('key')}`,
  });
  await neo4j.start();
  const graph = connect(neo4j.connection());
  await graph.write(({ run }) => run("CREATE (:Ledger {id: 'ledger:graph', model: 1000})"));
  const code = async (query: string) => {
    const headers = { 'content-type': 'application/json', authorization: 'Bearer key' };
    const body = JSON.stringify({ query });
    const answer = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
    return [answer.status, await answer.text()];
  };
  const refused = [503, expect.stringContaining('SERVICE_UNAVAILABLE')];
  const change = 'mutation { rejectProposals(ids: ["proposal:a"], expectedCount: 1) { count } }';
  expect(await code(change)).toEqual(refused);
  expect(await code('{ people { totalCount } }')).toEqual(refused);
  expect((await graph.read('MATCH (n) RETURN count(n)')).rows).toEqual([[1]]);
  await graph.close();
  expect((await server.end('SIGTERM')).code).toBe(0);
});
