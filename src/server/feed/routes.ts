import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Graph } from '../../graph/index.ts';
import { HttpError } from '../errors/index.ts';
import type { Settings } from '../settings.ts';
import { changesAfter, latestChange, placeOf, type FeedChange } from './changes.ts';
import { Loads } from './loads.ts';

interface Parts {
  graph: Graph;
  settings: Settings;
  refuseCrossSite: (request: FastifyRequest) => void;
}

/** Streams at once. */
const MOST_LISTENERS = 200;
/** How long a client waits before it connects again, in milliseconds. */
const RETRY_MS = 2_000;

const moment = z.iso.datetime({ offset: true }).transform((at) => new Date(at).toISOString());
const query = z.object({ since: moment.optional() });
const eventId = z.string().regex(/^change:\d{17}-[0-9a-f]+$/);

/**
 * Serves `/changes`: what loads change, as they do, as events of the HTML standard's server-sent events. The id of
 * an event is that of its change, so a client that lost the connection goes on where it was.
 */
export function serveFeed(app: FastifyInstance, { graph, settings, refuseCrossSite }: Parts): void {
  const { statementMs: timeoutMs } = settings;
  const loads = new Loads(graph, timeoutMs);
  const stopping = new AbortController();
  let listeners = 0;
  app.addHook('preClose', (done) => {
    stopping.abort();
    done();
  });
  app.get('/changes', async (request, reply) => {
    refuseCrossSite(request);
    if (settings.trustedDocuments !== undefined) throw new HttpError('DOCUMENT_NOT_TRUSTED', ONLY);
    if (listeners >= MOST_LISTENERS) throw new HttpError('OVERLOADED', BUSY);
    const place = placeAsked(request) ?? (await latestChange(graph, timeoutMs));
    const gone = new AbortController();
    const signal = AbortSignal.any([stopping.signal, gone.signal]);
    const events = Readable.from(written(changesAfter(graph, loads, { place, timeoutMs, signal })));
    listeners++;
    reply.raw.once('close', () => {
      listeners--;
      gone.abort();
    });
    return reply
      .type('text/event-stream; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('x-accel-buffering', 'no')
      .send(events);
  });
}

/** Where the client wants to go on; undefined for what comes from now on. @throws {HttpError} BAD_USER_INPUT */
function placeAsked({ headers, query: asked }: FastifyRequest): string | undefined {
  const last = headers['last-event-id'];
  if (last !== undefined) {
    const { data } = eventId.safeParse(last);
    if (data === undefined) throw new HttpError('BAD_USER_INPUT', LAST_EVENT_ID);
    return data;
  }
  const { data } = query.safeParse(asked);
  if (data === undefined) throw new HttpError('BAD_USER_INPUT', SINCE);
  return data.since === undefined ? undefined : placeOf(data.since);
}

async function* written(changes: AsyncIterable<FeedChange | undefined>): AsyncGenerator<string> {
  yield `retry: ${RETRY_MS}\n\n`;
  for await (const change of changes) {
    // JSON has no line feeds. A comment tells both ends that the connection is alive.
    yield change === undefined
      ? ':\n\n'
      : `id: ${change.id}\nevent: change\ndata: ${JSON.stringify(change)}\n\n`;
  }
}

const ONLY = 'This server answers the operations of its manifest only, and streams no changes';
const BUSY = `This server streams changes to ${MOST_LISTENERS} clients already: try again in a second`;
const LAST_EVENT_ID =
  'The header last-event-id must be the id of an event of this stream, such as change:20260131093000000-0a1b2c';
const SINCE = 'since must be a date and time with its offset, such as 2026-01-31T09:30:00Z';
