import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { connect, migrate } from '../../src/graph/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import { besideTheWorst } from './beside-the-worst.ts';
import { fire, type Fired } from './fire.ts';
import { openNeo4j } from './own-neo4j.ts';
import { startServer, type ServerProcess } from './server-process.ts';

const SECONDS = 60;
const STOPPED_AT_S = 25;
const STOPPED_FOR_S = 8;
/** By then everything is loaded, compiled and pooled. */
const SETTLED_S = 20;
/** From then on it stays what it is, but for what V8 keeps at hand. */
const MOST_GROWTH = 1.1;
/** What is no garbage once the load is over: as much as before it, whatever was asked and failed. */
const MOST_KEPT = 1.1;

/** Beside the worst that one caller may ask for, others are answered within this time. */
const MOST_P95_MS = 1_000;

const operations = globSync(['docs/queries/*.graphql', 'test/query/operations/*.graphql'])
  .sort()
  .map((file) => ({ name: basename(file, '.graphql'), query: readFileSync(file, 'utf8') }));
const wrong: string[] = [];
const expectThat = (holds: boolean, otherwise: string) => {
  if (!holds) wrong.push(otherwise);
};

const neo4j = await openNeo4j();
try {
  const { uri, password } = neo4j;
  const graph = connect({ uri, username: 'neo4j', password, database: 'neo4j' });
  await migrate(graph);
  await ingest(graph, { paths: ['corpus'] });
  await graph.close();
  const env = { NEO4J_URI: uri, NEO4J_PASSWORD: password, LOG_LEVEL: 'error' };

  console.log(`\n${SECONDS} s, Neo4j stopped after ${STOPPED_AT_S} s for ${STOPPED_FOR_S} s`);
  const server = await startServer(env, password);
  await warm(server.url);
  const before = await server.alive();
  const memory: number[] = [];
  const watch = setInterval(() => void memory.push(server.memory()), 1_000);
  const [fired] = await Promise.all([fire(server.url, operations, SECONDS), interrupt()]);
  clearInterval(watch);
  tell(fired);
  const series = memory.filter((_, at) => at % 5 === 4);
  console.log(`Memory in MiB, every 5 s: ${series.join(' ')}`);
  const settled = Math.max(...memory.slice(SETTLED_S - 5, SETTLED_S + 5));
  const last = Math.max(...memory.slice(-10));
  expectThat(last <= settled * MOST_GROWTH, `memory grew from ${settled} to ${last} MiB`);
  await untilReady(server.url);
  const after = await server.alive();
  console.log(`Of the heap no garbage: ${before} MiB before the load, ${after} MiB after it`);
  expectThat(after <= before * MOST_KEPT, 'the load left something in memory');
  await stop(server);

  console.log('\n10 s of the same, one connection to Neo4j');
  const narrow = await startServer({ ...env, NEO4J_POOL_SIZE: '1' }, password);
  const shed = await fire(narrow.url, operations, 10);
  tell(shed);
  const turnedAway = shed.outcomes.share((outcome) => outcome.startsWith('503 OVERLOADED'));
  expectThat(turnedAway > 0, 'nothing was turned away');
  await untilReady(narrow.url);
  await stop(narrow);
} finally {
  await neo4j.close();
}

console.log('\n110 clients with one key ask for the worst that is allowed, one with another reads');
const { p95, failed } = await besideTheWorst();
expectThat(p95 < MOST_P95_MS, `point reads of others took ${Math.round(p95)} ms at p95`);
expectThat(failed === 0, `${failed} point reads of others failed`);

console.log(wrong.length === 0 ? '\nIt holds.' : `\nWrong: ${wrong.join('; ')}`);
process.exitCode = wrong.length === 0 ? 0 : 1;

/** Has everything loaded and planned, however busy the machine is. */
async function warm(url: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  for (const { query } of [...operations, ...operations]) {
    const body = JSON.stringify({ query });
    const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    await answer.text();
    expectThat(answer.status === 200, `${answer.status} before the load`);
  }
}

async function interrupt(): Promise<void> {
  await wait(STOPPED_AT_S * 1_000);
  await neo4j.stop();
  await wait(STOPPED_FOR_S * 1_000);
  await neo4j.start();
}

function tell({ outcomes, undocumented, slowest, result }: Fired): void {
  const { latency, requests, errors, timeouts } = result;
  console.log(outcomes.toString());
  console.log(`${requests.total} requests, ${requests.average} a second`);
  console.log(`Latency in ms: p50 ${latency.p50}, p99 ${latency.p99}, most ${latency.max}`);
  console.log(`The slowest:\n${slowest.toString()}`);
  console.log(`Broken connections ${errors - timeouts}, stuck requests ${timeouts}`);
  expectThat(errors === 0, `${errors} requests got no answer`);
  expectThat(undocumented.length === 0, `undocumented answers: ${undocumented.join('; ')}`);
}

/** It recovers by itself. */
async function untilReady(url: string): Promise<void> {
  for (let tries = 0; tries < 40; tries++) {
    if ((await fetch(`${url}/health/ready`)).ok) return;
    await wait(500);
  }
  wrong.push('it is not ready 20 s after the load');
}

async function stop(server: ServerProcess): Promise<void> {
  const code = await server.stop();
  const { logged } = server;
  console.log(`Exit code ${String(code)}; ${logged.lines} lines logged`);
  expectThat(code === 0, `exit code ${String(code)}`);
  expectThat(logged.secrets === 0, `the password is in ${logged.secrets} lines of the log`);
}
