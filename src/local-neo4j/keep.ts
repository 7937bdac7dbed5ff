import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './bolt.ts';
import { withHomeLock } from './home.ts';
import { startFresh, type LocalNeo4jOptions } from './start.ts';
import { findRunning, isOurs, readState, uriOf, writeState, type State } from './state.ts';
import { stopRunning } from './stop.ts';

export interface KeepOptions extends Omit<LocalNeo4jOptions, 'signal' | 'stays' | 'onProgress'> {
  /** Whether Neo4j says that it cannot go on before it is restarted, as after its disk was full. */
  readonly mustRestart: () => Promise<boolean>;
  /** Receives a sentence when Neo4j has ended, cannot be started, and runs again. */
  readonly onEvent: (line: string) => void;
}

const WATCH_MS = 2_000;

/** After a restart that has not helped: what is wrong may pass, as when a disk gets room. */
const RETRY_MS = 30_000;

/**
 * Watches the Neo4j of a home and starts it again, at the same address, where it has ended by itself (its heap
 * was full, or the system killed it) or must be restarted. One that was stopped stays stopped.
 * @returns what ends the watch.
 */
export function keepRunning(options: KeepOptions): () => Promise<void> {
  const ending = new AbortController();
  const watching = watch(options, ending.signal);
  return async () => {
    ending.abort();
    await watching;
  };
}

async function watch(options: KeepOptions, signal: AbortSignal): Promise<void> {
  const { onEvent } = options;
  const isEnding = () => signal.aborted;
  let lost: State | undefined;
  let pause = WATCH_MS;
  while (!isEnding()) {
    await sleep(pause, undefined, { signal, ref: false }).catch(() => undefined);
    if (isEnding()) return;
    try {
      const found: Lost | undefined = lost === undefined ? await findLost(options) : undefined;
      if (found !== undefined) {
        lost = found.state;
        onEvent(`Neo4j ${found.because}: starting it again`);
      }
      pause = WATCH_MS;
      if (lost === undefined) continue;
      const running = await startAgain(options, lost, found !== undefined, signal);
      if (running !== undefined) onEvent(`Neo4j runs again at ${uriOf(running)}`);
      lost = undefined;
      if (found?.because === MUST_RESTART) pause = RETRY_MS;
    } catch (thrown) {
      if (isEnding()) return;
      if (pause !== RETRY_MS) onEvent(thrown instanceof Error ? thrown.message : String(thrown));
      pause = RETRY_MS;
    }
  }
}

interface Lost {
  readonly state: State;
  readonly because: string;
}

const MUST_RESTART = 'cannot use its store until it is restarted';

async function findLost({ home, mustRestart }: KeepOptions): Promise<Lost | undefined> {
  // A stop takes the note away.
  const state = readState(home);
  if (state === undefined) return undefined;
  if (!isOurs(home, state.pid)) return { state, because: 'has ended by itself' };
  return (await mustRestart()) ? { state, because: MUST_RESTART } : undefined;
}

/**
 * Starts Neo4j, at the port that it had if that is free.
 * @param isFirst whether nothing was tried yet, so that the note must still be there.
 * @returns undefined where it was stopped or started by others meanwhile.
 */
function startAgain(
  options: KeepOptions,
  lost: State,
  isFirst: boolean,
  signal: AbortSignal,
): Promise<State | undefined> {
  const { home } = options;
  return withHomeLock(
    home,
    async () => {
      const running = findRunning(home);
      const stopped = isFirst && readState(home) === undefined;
      if (stopped || (running !== undefined && running.pid !== lost.pid)) return undefined;
      if (running !== undefined) await stopRunning(home);
      const { port, users, stays } = lost;
      // Taken meanwhile, its port is replaced: those who use it look where it is.
      let tries = 0;
      const choosePort = () => (tries++ === 0 ? Promise.resolve(port) : freePort());
      const started = await startFresh({ ...options, signal }, choosePort);
      const state = { ...started, users, stays };
      writeState(home, state);
      return state;
    },
    signal,
  );
}
