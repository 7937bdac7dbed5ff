import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Graph } from '../../graph/index.ts';
import { A_MOMENT, moment } from '../../model/index.ts';
import { HttpError } from '../errors/index.ts';
import { latestChange, placeOf } from './changes.ts';

const query = z.looseObject({ since: moment.optional() });
const eventId = z.string().regex(/^change:\d{17}-[0-9a-f]+$/);

/**
 * Where a client wants to go on: after the event in the header `last-event-id`, after the moment in the parameter
 * `since`, or by default after all that has happened.
 * @throws {HttpError} BAD_USER_INPUT
 */
export async function placeAsked(
  { headers, query: asked }: FastifyRequest,
  graph: Graph,
  timeoutMs: number,
): Promise<string> {
  const last = headers['last-event-id'];
  if (last !== undefined) {
    const { data } = eventId.safeParse(last);
    if (data === undefined) throw new HttpError('BAD_USER_INPUT', LAST_EVENT_ID);
    return data;
  }
  const { data } = query.safeParse(asked);
  if (data === undefined) throw new HttpError('BAD_USER_INPUT', SINCE);
  return data.since === undefined ? latestChange(graph, timeoutMs) : placeOf(data.since);
}

const LAST_EVENT_ID =
  'The header last-event-id must be the id of an event of this stream, such as change:20260131093000000-0a1b2c';
const SINCE = `since must be ${A_MOMENT}`;
