import { HeaderMap } from '@apollo/server';
import { describe, expect, inject, test } from 'vitest';
import { gateTo } from './gate.ts';
import { graphForServer, post, schema, serveForTest } from './serve-for-test.ts';

describe('health', () => {
  test('live answers without the graph; ready does not, and recovers by itself', async () => {
    const gate = await gateTo(inject('neo4j').uri);
    const { url } = await serveForTest({ graph: graphForServer(gate.uri).graph });
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    expect((await fetch(`${url}/health/ready`)).status).toBe(503);
    await gate.open();
    await expect
      .poll(async () => (await fetch(`${url}/health/ready`)).status, { timeout: 20_000 })
      .toBe(200);
  });

  test('ready asks the graph once a second at most', async () => {
    const { graph, asked } = graphForServer();
    const { url } = await serveForTest({ graph });
    await Promise.all(Array.from({ length: 20 }, () => fetch(`${url}/health/ready`)));
    // One, or two where the machine is so busy that they arrive over a second.
    expect(asked.length).toBeLessThanOrEqual(2);
  });
});

describe('stopping', () => {
  test('answers under way arrive; new connections are refused', async () => {
    const started = gate();
    const finish = gate();
    const server = await serveForTest({
      answer: async () => {
        started.open();
        await finish.opened;
        return {
          http: { headers: new HeaderMap() },
          body: { kind: 'single', singleResult: { data: { people: null } } },
        };
      },
      schema,
    });
    const answer = post(server.url, { query: '{ people { totalCount } }' });
    await started.opened;
    const closed = server.close();
    await expect(fetch(`${server.url}/health/live`)).rejects.toThrow();
    finish.open();
    expect((await answer).text).toContain('"people":null');
    await closed;
  });
});

function gate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return {
    opened,
    open: () => {
      open();
    },
  };
}
