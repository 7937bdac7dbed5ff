import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { migrate, type Connection, type Graph } from '../../src/graph/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import { drawDocuments, openNeo4j, shapeOf } from '../graph/index.ts';
import { stored, writeAnnotations } from '../load/index.ts';
import { dataOf, graphql, median, send, takeTurns, type Call } from '../measure/index.ts';
import { startServer, type Server } from '../servers/index.ts';
import { latestQuotes, operationFor } from '../works/index.ts';

/** What the latest quotes of an earlier moment cost, beside those of now. */
export interface Past {
  readonly documents: number;
  /** Nodes and relationships of the graph of now. */
  readonly stored: number;
  /** Seconds until the first answer about the moment, for which its graph is built. */
  readonly firstAnswer: number;
  /** Milliseconds, one request at a time: Footnote then and now, and the bare driver now. */
  readonly p50: Readonly<Record<Asked, number>>;
}

type Asked = 'then' | 'now' | 'raw';

/** As large as the bulk load. */
const SIZE = 10_000;

/** The same about now, and about a moment. */
const NOW = operationFor(latestQuotes, 'footnote');
const THEN = `query ($moment: DateTime!) ${NOW.replace('quotes(', 'quotes(knownAt: $moment, ')}`;

/** Loads the documents into a Neo4j of its own, corrects one, and asks about the moment before. */
export async function measurePast(
  data: string,
  { size, seed, seconds }: { size: number; seed: number; seconds: number },
): Promise<Past> {
  const documents = [...drawDocuments(shapeOf(Math.min(size, SIZE), seed))];
  const [home, folder] = [join(data, 'past'), join(data, 'annotations')];
  await rm(home, { recursive: true, force: true });
  const neo4j = await openNeo4j(home, () => undefined);
  const { graph, connection } = neo4j;
  try {
    await migrate(graph);
    await writeAnnotations(folder, documents);
    await load(graph, folder);
    const before = await stored(graph);
    const correct = async (id: string) => {
      const found = documents.filter((each) => each.id === id);
      const corrected = found.map((each) => ({ ...each, title: `${each.title}, corrected` }));
      await writeAnnotations(folder, corrected);
      await load(graph, folder);
    };
    const asked = await ask(connection, correct, seconds);
    return { documents: documents.length, stored: before, ...asked };
  } finally {
    await neo4j.close();
    await rm(home, { recursive: true, force: true });
  }
}

async function load(graph: Graph, folder: string): Promise<void> {
  const { refused, lacking } = await ingest(graph, { paths: [folder] });
  const [first] = [...refused, ...lacking];
  if (first !== undefined) throw new Error(`Not loaded: ${JSON.stringify(first)}`);
}

const latest = z.object({
  quotes: z.object({ nodes: z.array(z.object({ document: z.object({ id: z.string() }) })) }),
});

/**
 * @param correct changes the document with this id.
 * @throws {Error} if what is answered about the moment is not what was answered at it
 */
async function ask(
  connection: Connection,
  correct: (id: string) => Promise<void>,
  seconds: number,
): Promise<Pick<Past, 'firstAnswer' | 'p50'>> {
  const servers: Server[] = [];
  const start = async (side: 'footnote' | 'raw') => {
    const server = await startServer(side, connection);
    servers.push(server);
    return server.url;
  };
  try {
    const [footnote, raw] = [await start('footnote'), await start('raw')];
    const now = graphql(`${footnote}graphql`, NOW, {});
    const remembered = dataOf(await send(now));
    const moment = new Date().toISOString();
    await correct(latest.parse(remembered).quotes.nodes[0]?.document.id ?? '');
    const then = graphql(`${footnote}graphql`, THEN, { moment });
    const firstAnswer = await secondsUntil(then, remembered);
    if (isDeepStrictEqual(dataOf(await send(now)), remembered))
      throw new Error('The correction changed no answer');
    const calls = new Map<Asked, Call>([
      ['then', then],
      ['now', now],
      ['raw', { url: `${raw}${latestQuotes.name}`, body: '{}' }],
    ]);
    await takeTurns(calls, Math.min(seconds, WARM_SECONDS));
    const times = await takeTurns(calls, seconds);
    const p50 = (asked: Asked) => median(times.get(asked) ?? []);
    return { firstAnswer, p50: { then: p50('then'), now: p50('now'), raw: p50('raw') } };
  } finally {
    for (const server of servers) await server.stop();
  }
}

const WARM_SECONDS = 1;

/** A request waits for the graph of a moment for half a minute, and is sent again then. */
const MOST_REQUESTS = 20;

async function secondsUntil(call: Call, expected: unknown): Promise<number> {
  const since = performance.now();
  let answer = await send(call);
  for (let sent = 1; answer.body.includes('PAST_NOT_READY'); sent++) {
    if (sent === MOST_REQUESTS) throw new Error(answer.body);
    answer = await send(call);
  }
  const seconds = (performance.now() - since) / 1000;
  if (isDeepStrictEqual(dataOf(answer), expected)) return seconds;
  throw new Error(`What is answered about a moment was not answered then: ${answer.body}`);
}
