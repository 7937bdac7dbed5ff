import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { chosenEnvironment } from '../chosen-neo4j.ts';
import { installClient, installPacked } from './install-packed.ts';
import { installRecipes, quotesBy, RECIPES } from './recipes.ts';

describe('the package as it is published', () => {
  let folder: string;
  let url: string;
  const main = () => join(folder, 'node_modules', 'footnote-graph', 'dist', 'main.js');

  let stop: () => Promise<void>;

  beforeAll(async () => {
    folder = installPacked();
    ({ url, stop } = await started(main(), folder));
  });
  afterAll(async () => {
    await stop();
    rmSync(folder, { recursive: true });
  });

  test('starts Neo4j, loads its corpus, answers, and serves its page', async () => {
    const query = '{ people(first: 1) { nodes { name quotes(first: 1) { totalCount } } } }';
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(await answer.json()).toMatchObject({ data: { people: { nodes: [{}] } } });
    for (const path of ['/', '/ide/page.js', '/ide/graphiql.min.js', '/health/ready', '/metrics']) {
      expect([path, (await fetch(url + path)).status]).toEqual([path, 200]);
    }
  });

  test('answers every recipe of docs/frontends.md, run with the client as it is published', () => {
    const site = installClient();
    onTestFinished(() => {
      rmSync(site, { recursive: true });
    });
    installRecipes(site);
    const found = RECIPES.map((recipe) =>
      quotesBy(recipe, site, `${url}/graphql`, 'person:mark-morgan').toSorted(),
    );
    expect(found[0]?.length).toBeGreaterThan(2);
    for (const texts of found) expect(texts).toEqual(found[0]);
  });
});

interface Started {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** `footnote start`, once it says where it answers. */
async function started(main: string, home: string): Promise<Started> {
  const env = { ...chosenEnvironment, PATH: process.env['PATH'], FOOTNOTE_HOME: home, PORT: '0' };
  const child = spawn(process.execPath, [main, 'start'], { cwd: home, env });
  const exited = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGINT');
    await exited;
  };
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    const [url] = /http:\/\/[\d.]+:\d+(?=\/graphql)/.exec(line) ?? [];
    if (url !== undefined) return { url, stop };
  }
  throw new Error(`It ended before it answered:\n${said.join('\n')}`);
}
