import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../../src/graph/index.ts';
import { queryPlugin, schema } from '../../src/query/index.ts';
import { serve } from '../../src/server/index.ts';
import { footnote } from '../commands/footnote.ts';
import { graphForTest } from '../graph-for-test.ts';
import { connectionsOf } from './nothing-left.ts';
import { expectTold } from './nothing-told.ts';
import { ask } from './waiting.ts';
import { neo4jForTest } from '../neo4j-for-test.ts';

const graph = graphForTest();
const SECRET = 'hunter2-is-not-it';
// Nobody's: three times a wrong one would lock the user out of the run's Neo4j for a while.
const nobody = () => ({ ...neo4jForTest(), username: 'nobody', password: SECRET });

test.each(['start', 'serve', 'check', 'export'])(
  '%s: exit code 3 and a sentence, the password not in it',
  async (command) => {
    const { uri, username, password } = nobody();
    for (const address of [uri, uri.replace('//', `//${username}:${SECRET}@`)]) {
      const env = { NEO4J_USERNAME: username, NEO4J_PASSWORD: password, PORT: '0' };
      const told = { ...env, NEO4J_URI: address, LOG_LEVEL: 'trace' };
      const { code, stdout, stderr } = await footnote([command], told);
      expect([code, stderr]).toEqual([3, expect.stringMatching(/password.*NEO4J_PASSWORD/)]);
      expect(stderr).toMatch(/^footnote: [^\n]*\n$/m);
      expect(stdout + stderr).not.toContain(SECRET);
    }
  },
);

test('of a server that runs already: masked for the client, named in the log, the secret in neither', async () => {
  const lines: string[] = [];
  const opened = connect({ ...nobody(), database: 'neo4j' });
  const serving = await serve({
    graph: opened,
    schema,
    plugins: [queryPlugin(opened)],
    host: '127.0.0.1',
    port: 0,
    logger: pino({ level: 'trace' }, { write: (line) => void lines.push(line) }),
  });
  onTestFinished(async () => {
    await serving.close();
    await opened.close();
  });
  for (let at = 0; at < 3; at++) {
    const answer = await ask(serving.url);
    expect(answer).toMatchObject({ status: 503, code: 'SERVICE_UNAVAILABLE', data: null });
    expectTold(answer.text, SECRET, 'nobody', 'password');
    const log = lines.join('');
    expect(log).toContain(answer.requestId);
    expect(log).toContain('WRONG_PASSWORD');
    expect(log).not.toContain(SECRET);
  }
  expect((await fetch(`${serving.url}/health/ready`)).status).toBe(503);
  expect((await fetch(`${serving.url}/health/live`)).status).toBe(200);
  expect(opened.pool()).toMatchObject({ inUse: 0, waiting: 0 });
  await expect.poll(() => connectionsOf(graph)).toBe(1);
});

test('of the graph itself', async () => {
  const opened = connect({ ...nobody(), database: 'neo4j' });
  onTestFinished(() => opened.close());
  const error: unknown = await opened.verify().catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'WRONG_PASSWORD' });
  expect(JSON.stringify([error, String(error)])).not.toContain(SECRET);
});
