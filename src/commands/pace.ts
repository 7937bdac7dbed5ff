/** At most so often is said how far a run is, in milliseconds. */
const SAID_EVERY = 10_000;
const MINUTE = 60_000;

/** How fast the documents of a run are done, and how long the others will take. */
export class Pace {
  readonly #all: number;
  readonly #begin: number;
  #done = 0;
  #said: number;

  /** @param now milliseconds of a clock that only goes on. */
  constructor(all: number, now: number) {
    this.#all = all;
    this.#begin = now;
    this.#said = now;
  }

  /** Counts one more as done. @returns a line, once it is time for one. */
  done(now: number): string | undefined {
    this.#done += 1;
    if (now - this.#said < SAID_EVERY || this.#done === this.#all) return undefined;
    this.#said = now;
    const perDocument = (now - this.#begin) / this.#done;
    const left = durationOf((this.#all - this.#done) * perDocument);
    return `${this.#done} of ${this.#all} documents, ${rateOf(perDocument)} a minute; about ${left} left`;
  }

  /** What the run took. */
  end(now: number): string {
    const took = now - this.#begin;
    return `${this.#done} documents in ${durationOf(took)}, ${rateOf(took / Math.max(1, this.#done))} a minute`;
  }
}

function rateOf(perDocument: number): string {
  const rate = MINUTE / Math.max(1, perDocument);
  return rate < 10 ? rate.toFixed(1) : String(Math.round(rate));
}

function durationOf(ms: number): string {
  const minutes = Math.round(ms / MINUTE);
  if (ms < MINUTE) return `${Math.ceil(ms / 1000)} s`;
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
