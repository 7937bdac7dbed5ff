import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { connect, migrate } from '../../src/graph/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import { queryPlugin, schema } from '../../src/query/index.ts';
import { serve } from '../../src/server/index.ts';
import { dumpOf } from '../ingest/dump.ts';
import { endlessly } from './endless.ts';
import { expectIdle, underWay } from './nothing-left.ts';
import { expectTold } from './nothing-told.ts';
import { ownNeo4j } from './own-neo4j.ts';
import { ask, within } from './waiting.ts';

const neo4j = ownNeo4j();
const POOL = 8;

test('killed in mid-query: SERVICE_UNAVAILABLE within 6 s, and again itself once it is there', async () => {
  await neo4j.start();
  const onlooker = connect(neo4j.connection());
  const graph = connect({ ...neo4j.connection(), poolSize: POOL });
  onTestFinished(async () => {
    await onlooker.close();
    await graph.close();
  });
  await migrate(onlooker);
  await ingest(onlooker, { paths: ['corpus'], textFolders: [] });
  const lines: string[] = [];
  const serving = await serve({
    graph,
    schema,
    plugins: [endlessly, queryPlugin(graph)],
    host: '127.0.0.1',
    port: 0,
    logger: pino({ level: 'trace' }, { write: (line) => void lines.push(line) }),
  });
  onTestFinished(() => serving.close());
  const [stored, usual] = [await dumpOf(onlooker), await ask(serving.url)];
  expect(usual.status).toBe(200);

  // Twice: what recovered once may have kept something of it.
  for (let round = 0; round < 2; round++) {
    const endless = 'query Endless { people { totalCount } }';
    const asking = Array.from({ length: POOL - 2 }, () => ask(serving.url, endless));
    await expect.poll(() => underWay(onlooker), { timeout: 10_000 }).toHaveLength(POOL - 2);
    await neo4j.signal('SIGKILL');
    const answers = await within(6, Promise.all(asking));
    // Who asks while it is gone waits no longer.
    answers.push(...(await within(6, Promise.all([ask(serving.url), ask(serving.url)]))));
    for (const answer of answers) {
      expect(answer).toMatchObject({ status: 503, code: 'SERVICE_UNAVAILABLE', data: null });
      expectTold(answer.text);
      expect(lines.join('')).toContain(answer.requestId);
    }
    expect((await fetch(`${serving.url}/health/live`)).status).toBe(200);
    await expect
      .poll(async () => (await fetch(`${serving.url}/health/ready`)).status, { timeout: 5_000 })
      .toBe(503);

    await neo4j.start();
    await expect.poll(async () => (await ask(serving.url)).status, { timeout: 20_000 }).toBe(200);
    // No dead connection is left in the pool for one request or another to find.
    const after = await Promise.all(Array.from({ length: 2 * POOL }, () => ask(serving.url)));
    expect(after.map(({ text }) => text)).toEqual(after.map(() => usual.text));
    await expectIdle(graph, onlooker);
    expect(await dumpOf(onlooker)).toEqual(stored);
  }
  expect(lines.join('')).not.toContain(neo4j.connection().password);
}, 240_000);
