import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Graph } from '../../graph/index.ts';
import { HttpError } from '../errors/index.ts';
import type { Settings } from '../settings.ts';
import { changesAfter, type FeedChange } from './changes.ts';
import type { Listeners } from './listeners.ts';
import type { Loads } from './loads.ts';
import { placeAsked } from './place.ts';
import { STREAM_HEADERS, written, type ServerEvent } from './server-events.ts';

/** What both ways of listening to changes need. */
export interface Feed {
  readonly graph: Graph;
  readonly settings: Settings;
  readonly listeners: Listeners;
  readonly loads: Loads;
  readonly refuseCrossSite: (request: FastifyRequest) => void;
}

/** Changes that are read at once. */
const MANY = 100;

/**
 * Serves `/changes`: what loads change, as they do, as events of the HTML standard's server-sent events. The id of
 * an event is that of its change, so a client that lost the connection goes on where it was.
 */
export function serveFeed(app: FastifyInstance, feed: Feed): void {
  const { graph, settings, listeners, loads, refuseCrossSite } = feed;
  const { statementMs: timeoutMs } = settings;
  app.get('/changes', async (request, reply) => {
    refuseCrossSite(request);
    if (settings.trustedDocuments !== undefined) throw new HttpError('DOCUMENT_NOT_TRUSTED', ONLY);
    const signal = listeners.admit(reply);
    const place = await placeAsked(request, graph, timeoutMs);
    const after = { place, many: MANY, timeoutMs, signal };
    const events = written(eventsOf(changesAfter(graph, loads, after)));
    return reply.headers(STREAM_HEADERS).send(Readable.from(events));
  });
}

async function* eventsOf(
  batches: AsyncIterable<readonly FeedChange[]>,
): AsyncGenerator<ServerEvent | undefined> {
  for await (const changes of batches) {
    if (changes.length === 0) yield undefined;
    for (const data of changes) yield { id: data.id, event: 'change', data };
  }
}

const ONLY = 'This server answers the operations of its manifest only, and streams no changes';
