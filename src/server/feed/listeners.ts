import type { FastifyInstance, FastifyReply } from 'fastify';
import { HttpError } from '../errors/index.ts';

/** Streams at once. */
const MOST_LISTENERS = 200;

/** Who listens to changes, each until they leave or the server stops. */
export class Listeners {
  readonly #stopping = new AbortController();
  #count = 0;

  constructor(app: FastifyInstance) {
    app.addHook('preClose', (done) => {
      this.#stopping.abort();
      done();
    });
  }

  /**
   * Lets one more listen.
   * @returns what aborts when it ends
   * @throws {HttpError} OVERLOADED
   */
  admit({ raw }: FastifyReply): AbortSignal {
    if (this.#count >= MOST_LISTENERS) throw new HttpError('OVERLOADED', BUSY);
    const gone = new AbortController();
    this.#count++;
    raw.once('close', () => {
      this.#count--;
      gone.abort();
    });
    return AbortSignal.any([this.#stopping.signal, gone.signal]);
  }
}

const BUSY = `This server streams changes to ${MOST_LISTENERS} clients already: try again in a second`;
