import { failureOf } from './outcome.ts';
import { warn } from './output.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Aborts at the first Ctrl-C or SIGTERM. Later signals change nothing: a terminal and npm both pass on
 * the same Ctrl-C, and the second must not interrupt the shutdown.
 */
export function stopSignal(): AbortSignal {
  const stopping = new AbortController();
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      stopping.abort(new Stopped());
    });
  }
  return stopping.signal;
}

/** The user stopped the process; this is not a failure. */
export class Stopped extends Error {
  override name = 'Stopped';

  constructor() {
    super('Stopped');
  }
}

/** The work's result, or {@link Stopped} as soon as the signal aborts; the work continues. */
export function unlessStopped<T>(work: Promise<T>, stopping: AbortSignal): Promise<T> {
  return Promise.race([work, stopped(stopping)]);
}

/** Rejects with {@link Stopped} once the signal aborts. */
export function stopped(stopping: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const stop = () => {
      reject(new Stopped());
    };
    if (stopping.aborted) stop();
    else stopping.addEventListener('abort', stop, { once: true });
  });
}

/** Closes what was opened, last opened first. */
export class Closing {
  readonly #closers: (() => Promise<void>)[] = [];
  #ended = false;

  /** Registers something to close, open already or not; after the end, closes it at once. */
  add(close: () => Promise<void>): void {
    if (this.#ended) void closeOrWarn(close);
    else this.#closers.push(close);
  }

  /** Closes everything; a failure is reported and does not keep the others open. */
  async run(): Promise<void> {
    this.#ended = true;
    for (const close of this.#closers.splice(0).reverse()) await closeOrWarn(close);
  }
}

async function closeOrWarn(close: () => Promise<void>): Promise<void> {
  await close().catch((thrown: unknown) => {
    warn(`footnote: while stopping: ${failureOf(thrown).sentence}`);
  });
}
