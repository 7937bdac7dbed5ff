import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ingest } from '../../src/ingest/index.ts';
import { localNeo4jStatus } from '../../src/local-neo4j/index.ts';
import { graphForTest } from '../graph-for-test.ts';
import { dumpOf } from '../ingest/dump.ts';
import type { Answer } from './answer.ts';
import { footnoteProcess, runs } from './footnote-process.ts';
import { gateTo } from './gate.ts';
import { connectionsOf, underWay } from './nothing-left.ts';
import { ask } from './waiting.ts';
import { neo4jForTest } from '../neo4j-for-test.ts';

const CLIENTS = 30;
const QUERY = '{ people(first: 5) { totalCount nodes { id name } } }';
/** From the signal to the end of the process. */
const MOST_MS = 10_000;

/** Clients who each ask again as soon as they are answered, until they are not; what each got last. */
function load(url: string) {
  const answers: Answer[] = [];
  const clients = Array.from({ length: CLIENTS }, async () => {
    try {
      for (;;) answers.push(await ask(url, QUERY));
    } catch (thrown) {
      return thrown;
    }
  });
  return { answers, ended: Promise.all(clients) };
}

const graph = graphForTest();
let stored: string[];
beforeAll(async () => {
  await ingest(graph, { paths: ['corpus'], textFolders: [] });
  stored = await dumpOf(graph);
});

/** `footnote serve` behind a gate to the run's Neo4j, under load, every client's answer on its way. */
async function serveHeld() {
  const { uri, username, password } = neo4jForTest();
  const gate = await gateTo(uri);
  const env = { NEO4J_URI: gate.uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const server = await footnoteProcess('serve', env);
  const usual = await ask(server.url, QUERY);
  expect(usual).toMatchObject({ status: 200, code: undefined });
  const { answers, ended } = load(server.url);
  await expect.poll(() => answers.length, { timeout: 20_000 }).toBeGreaterThan(5 * CLIENTS);
  gate.state = 'holding';
  const inUse = async () => {
    const text = await (await fetch(`${server.url}/metrics`)).text();
    return Number(/^footnote_pool_connections\{state="in_use"\} (\d+)$/m.exec(text)?.[1]);
  };
  // An answer that had passed the gate before may still be coming.
  let seen = -1;
  const held = async () => {
    const still = answers.length === seen;
    seen = answers.length;
    return still ? await inUse() : 'coming';
  };
  await expect.poll(held, { timeout: 10_000, interval: 250 }).toBe(CLIENTS);
  return { server, gate, usual, answers, ended, password };
}

describe('SIGTERM under load', () => {
  test('answers under way arrive whole, nobody new is let in, and the exit is 0 within 10 s', async () => {
    const { server, gate, usual, answers, ended, password } = await serveHeld();
    const before = answers.length;
    const ending = server.end('SIGTERM');
    const refused = () =>
      fetch(`${server.url}/health/live`).then(
        () => 'let in',
        () => 'refused',
      );
    await expect.poll(refused, { timeout: 5_000 }).toBe('refused');
    expect(answers).toHaveLength(before);
    gate.open();
    const { code, ms } = await ending;
    expect([code, ms < MOST_MS]).toEqual([0, true]);
    await ended;
    expect(answers).toHaveLength(before + CLIENTS);
    for (const { status, text } of answers) expect([status, text]).toEqual([200, usual.text]);
    expect(server.output()).not.toContain(password);
    expect(server.output()).not.toContain('"level":50');
    expect(runs(server.pid)).toBe(false);
    await expect.poll(() => gate.connections()).toBe(0);
    expect(await underWay(graph)).toEqual([]);
    await expect.poll(() => connectionsOf(graph)).toBe(1);
    expect(await dumpOf(graph)).toEqual(stored);
  });

  test('a Neo4j that answers no more does not hold it', async () => {
    const { server, gate, ended, password } = await serveHeld();
    const { code, ms } = await server.end('SIGTERM');
    expect([code, ms < MOST_MS]).toEqual([0, true]);
    await ended;
    expect(server.output()).not.toContain(password);
    expect(runs(server.pid)).toBe(false);
    await expect.poll(() => gate.connections()).toBe(0);
    await expect.poll(() => underWay(graph), { timeout: 10_000 }).toEqual([]);
    expect(await dumpOf(graph)).toEqual(stored);
  });

  test('signals that follow, of whatever kind, cut nothing short', async () => {
    const { server, gate, usual, answers, ended } = await serveHeld();
    const before = answers.length;
    const ending = server.end('SIGTERM');
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.kill(server.pid, signal);
    gate.open();
    expect((await ending).code).toBe(0);
    await ended;
    expect(answers.length).toBeGreaterThanOrEqual(before + CLIENTS);
    for (const { status, text } of answers) expect([status, text]).toEqual([200, usual.text]);
  });

  test('where Neo4j is our own, it is stopped as well, and its data is whole', async () => {
    const home = mkdtempSync(join(tmpdir(), 'footnote-stopped-'));
    const { XDG_CACHE_HOME: cache } = process.env;
    const env = { FOOTNOTE_HOME: home, ...(cache === undefined ? {} : { XDG_CACHE_HOME: cache }) };
    const server = await footnoteProcess('start', env);
    const status = await localNeo4jStatus(home);
    const { answers, ended } = load(server.url);
    await expect.poll(() => answers.length, { timeout: 20_000 }).toBeGreaterThan(5 * CLIENTS);
    const { code, ms } = await server.end('SIGTERM');
    expect([code, ms < MOST_MS]).toEqual([0, true]);
    await ended;
    const [first] = answers;
    for (const { status, text } of answers) expect([status, text]).toEqual([200, first?.text]);
    if (!status.running) throw new Error('start must have started one');
    await expect.poll(() => runs(status.pid)).toBe(false);
    expect(readdirSync(home)).toEqual(['neo4j']);
    expect(readdirSync(join(home, 'neo4j'))).not.toContain('running.json');
    rmSync(home, { recursive: true });
  }, 180_000);
});
