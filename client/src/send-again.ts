import { RequestError } from './request-error.ts';

/** Codes of the server that a later request may not get: docs/errors.md names them. */
const PASSING: ReadonlySet<string> = new Set(['SERVICE_UNAVAILABLE', 'OVERLOADED', 'RATE_LIMITED']);

/** Runs a task again after failures that pass, with pauses that double and begin at `retry-after`. */
export async function sendAgain<Result>(
  task: () => Promise<Result>,
  retries: number,
  signal: AbortSignal | undefined,
): Promise<Result> {
  for (let tried = 0; ; tried++) {
    try {
      return await task();
    } catch (thrown) {
      if (tried >= retries || !(thrown instanceof RequestError) || !PASSING.has(thrown.code))
        throw thrown;
      await pause((thrown.retryAfter ?? 1) * 1_000 * 2 ** tried, signal);
    }
  }
}

/** @throws what the signal says, if it aborts meanwhile. */
function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, ms);
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, { once: true });
  });
}
