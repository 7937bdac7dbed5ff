const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Goes off at the first Ctrl-C or SIGTERM. Later ones change nothing: a terminal and npm both pass the
 * same Ctrl-C on, so that a second one must not cut short what the first began.
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

/** Somebody stopped us: no failure. */
export class Stopped extends Error {
  override name = 'Stopped';

  constructor() {
    super('Stopped');
  }
}

/** The work's result, or {@link Stopped} as soon as the signal goes off, the work still going on. */
export function unlessStopped<T>(work: Promise<T>, stopping: AbortSignal): Promise<T> {
  return Promise.race([work, stopped(stopping)]);
}

/** Rejects with {@link Stopped} once the signal goes off. */
export function stopped(stopping: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const stop = () => {
      reject(new Stopped());
    };
    if (stopping.aborted) stop();
    else stopping.addEventListener('abort', stop, { once: true });
  });
}
