import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import autocannon from 'autocannon';
import { z } from 'zod';
import { buildGraph, shapeOf } from '../../bench/graph/index.ts';
import { sha256 } from '../../src/model/index.ts';
import { Tally } from '../fuzz/tally.ts';
import { startServer } from './server-process.ts';

/** Statistics in the graph, and as many quotes. */
const SIZE = 20_000;
const GREEDY_CLIENTS = 110;
const SECONDS = 30;
/** Between two requests of the other caller, in milliseconds. */
const PAUSE_MS = 50;
const MOST_ALIASES = 90;
/** By then the server knows how much the graph holds. */
const COUNTED_MS = 3_000;

/** Operations that grow with their aliases, so that they may cost almost as much as is allowed. */
const GROWING = [
  'quotes(first: 1, filter: { text: { contains: "zzz" } }) { nodes { id } }',
  'statisticGroups(by: [MEASURE, YEAR, PROGRAM]) { nodes { count } }',
  'documents(first: 1, filter: { quotes: { some: { text: { contains: "zzz" } } } }) { nodes { id } }',
];
const POINT = '{ person(id: "person:0000001") { name } }';

/** What one caller waited for while another asked for the worst that is allowed. */
export interface Beside {
  /** 95th percentile of the time that a point read took, in milliseconds. */
  readonly p95: number;
  /** Point reads that were not answered with 200. */
  readonly failed: number;
}

/**
 * 110 clients with one key ask for operations that cost almost as much as is allowed, on the benchmark's
 * graph. Meanwhile the holder of another key reads one person again and again.
 */
export async function besideTheWorst(): Promise<Beside> {
  const neo4j = await buildGraph('bench/.data', shapeOf(SIZE, 1), console.log);
  try {
    const [greedy, modest] = [randomBytes(16).toString('hex'), randomBytes(16).toString('hex')];
    const { uri, password } = neo4j.connection;
    const server = await startServer(
      {
        ...{ NEO4J_URI: uri, NEO4J_PASSWORD: password, LOG_LEVEL: 'error' },
        FOOTNOTE_API_KEYS: `greedy:reader:${sha256(greedy)},modest:reader:${sha256(modest)}`,
      },
      password,
    );
    try {
      await read(server.url, modest);
      await wait(COUNTED_MS);
      const worst = await Promise.all(GROWING.map((field) => grown(server.url, greedy, field)));
      const firing = fire(server.url, greedy, worst);
      const times: number[] = [];
      let failed = 0;
      const end = performance.now() + SECONDS * 1_000;
      while (performance.now() < end) {
        const since = performance.now();
        if (!(await read(server.url, modest))) failed += 1;
        times.push(performance.now() - since);
        await wait(PAUSE_MS);
      }
      console.log((await firing).toString());
      const p95 = times.sort((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? 0;
      console.log(`${times.length} point reads beside it: p95 ${Math.round(p95)} ms`);
      return { p95, failed };
    } finally {
      await server.stop();
    }
  } finally {
    await neo4j.close();
  }
}

const explained = z.object({
  extensions: z.object({ footnote: z.object({ cost: z.number(), limit: z.number() }) }),
});

/** The field under as many aliases as are allowed together. */
async function grown(url: string, key: string, field: string): Promise<string> {
  const extensions = { footnote: { explain: true } };
  const response = await post(url, key, { query: `{ ${field} }`, extensions });
  const { cost, limit } = explained.parse(await response.json()).extensions.footnote;
  const aliases = Math.min(MOST_ALIASES, Math.floor((0.9 * limit) / cost));
  console.log(`${aliases} × ${cost} of ${limit}: ${field}`);
  return `{ ${Array.from({ length: aliases }, (_, at) => `a${at}: ${field}`).join(' ')} }`;
}

async function read(url: string, key: string): Promise<boolean> {
  const response = await post(url, key, { query: POINT });
  await response.text();
  return response.status === 200;
}

function post(url: string, key: string, body: object): Promise<Response> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` };
  return fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
}

/** How the greedy caller was answered. */
async function fire(url: string, key: string, queries: readonly string[]): Promise<Tally> {
  const outcomes = new Tally();
  await autocannon({
    url,
    connections: GREEDY_CLIENTS,
    duration: SECONDS,
    timeout: 2 * SECONDS,
    requests: queries.map((query) => ({
      method: 'POST' as const,
      path: '/graphql',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query }),
      onResponse: (status: number) => {
        outcomes.count(String(status));
      },
    })),
  });
  return outcomes;
}
