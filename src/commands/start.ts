import type { Config } from '../config.ts';
import { assertPortFree, assertProtected } from '../server/index.ts';
import { bringUp } from './bring-up.ts';
import { Closing } from './closing.ts';
import type { Outcome } from './exit-code.ts';
import { say } from './say.ts';
import { serverSettings } from './server-settings.ts';
import { Stopped, stopped, stopSignal, unlessStopped } from './stop-signal.ts';
import { sayWhatToTry } from './what-to-try.ts';

/** `footnote start`: everything, from Neo4j to the answering server, until somebody stops it. */
export async function start(config: Config): Promise<Outcome> {
  const stopping = stopSignal();
  const closing = new Closing();
  try {
    assertProtected(config.HOST, serverSettings(config));
    await assertPortFree(config.HOST, config.PORT);
    const url = await unlessStopped(bringUp(config, closing, stopping), stopping);
    sayWhatToTry(url);
    await stopped(stopping);
  } catch (thrown) {
    if (!(thrown instanceof Stopped)) throw thrown;
    say('\nStopping …');
  } finally {
    await closing.run();
  }
  say('Stopped.');
  return 'ok';
}
