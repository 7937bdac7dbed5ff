import { afterEach, describe, expect, test } from 'vitest';
import { MODEL_VERSION } from '../../src/graph/index.ts';
import { footnote } from '../commands/footnote.ts';
import { graphForTest } from '../graph-for-test.ts';
import { neo4jForTest } from '../neo4j-for-test.ts';
import { serveOnNeo4j } from './serve-on-neo4j.ts';

const graph = graphForTest();
const note = (model: number) =>
  graph.write(({ run }) =>
    run('MATCH (ledger:Ledger) SET ledger.model = $model', { model: BigInt(model) }),
  );

afterEach(() => note(MODEL_VERSION));

async function ready(url: string) {
  const response = await fetch(`${url}/health/ready`);
  return [response.status, await response.json()];
}

describe.each([
  ['earlier', MODEL_VERSION - 1, 'run "footnote check"'],
  ['later', MODEL_VERSION + 1, 'use a later Footnote'],
])('a graph of an %s model', (_, model, wayOut) => {
  test('is not served', async () => {
    await note(model);
    const { uri, password } = neo4jForTest();
    const env = { NEO4J_URI: uri, NEO4J_PASSWORD: password, PORT: '4871' };
    const { code, stderr } = await footnote(['serve'], env);
    expect([code, stderr]).toEqual([3, expect.stringContaining(`is of model ${model}`)]);
    expect(stderr).toContain(wayOut);
    const { rows } = await graph.read('MATCH (ledger:Ledger) RETURN ledger.model');
    expect(rows).toEqual([[model]]);
  });

  test('makes a server that runs unready until its model is back', async () => {
    const { url } = await serveOnNeo4j();
    await note(model);
    expect(await ready(url)).toEqual([503, { status: 'other model' }]);
    await note(MODEL_VERSION);
    await expect.poll(() => ready(url)).toEqual([200, { status: 'ready' }]);
  });
});
