import { expect, test } from 'vitest';
import { graphForTest } from '../graph-for-test.ts';
import { ask, serveOnNeo4j } from './serve-on-neo4j.ts';

const graph = graphForTest();

test('texts beyond the limit of an answer are not read to their end', async () => {
  await graph.write(({ run }) =>
    run(
      `UNWIND range(1, 20) AS n
       CREATE (:Document {id: 'document:d' + n, text: reduce(t = '', i IN range(1, 10000) | t + '0123456789')})`,
    ),
  );
  const { url, graph: served } = await serveOnNeo4j({ settings: { maxAnswerBytes: 1_000_000 } });
  const large = await ask(url, '{ documents(first: 20) { nodes { text } } }');
  expect([large.status, large.code]).toEqual([400, 'ANSWER_TOO_LARGE']);
  expect(large.error?.message).toContain('1000000 characters');
  await expect.poll(() => served.pool()).toMatchObject({ inUse: 0, waiting: 0 });
  const small = await ask(url, '{ documents(first: 2) { nodes { text } } }');
  expect([small.status, small.error]).toEqual([200, undefined]);
});
