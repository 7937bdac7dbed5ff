import { Listr } from 'listr2';
import { Stopped } from './stop-signal.ts';

/** A step under way: how it tells where it is, and what it came to. */
export interface Step {
  /** Replaces the progress shown under the step. */
  progress(line: string): void;
  /** Replaces the step's title. */
  title(title: string): void;
}

const timer = {
  condition: true,
  field: (ms: number) => `${(ms / 1000).toFixed(1)} s`,
  format: () => (text: string | undefined) => text ?? '',
};

/** Does the work, showing its progress and, at the end, the time it took: live on a terminal, else as lines. */
export async function runStep<T>(title: string, work: (step: Step) => Promise<T>): Promise<T> {
  let outcome: Promise<T> | undefined;
  const list = new Listr(
    {
      title,
      task: async (_context, task) => {
        outcome = work({
          progress: (line) => (task.output = line),
          title: (line) => (task.title = line),
        });
        // Listr only shows that it failed: the command says why, once.
        await outcome.catch((thrown: unknown) => {
          throw new Error(thrown instanceof Stopped ? 'stopped' : 'see below');
        });
      },
    },
    {
      // Signals are the command's own business.
      registerSignalListeners: false,
      exitOnError: false,
      fallbackRenderer: 'simple',
      rendererOptions: { timer, showErrorMessage: false, collapseErrors: false },
      fallbackRendererOptions: { timer },
    },
  );
  await list.run();
  if (outcome === undefined) throw new Error(`The step "${title}" did not run`);
  return outcome;
}
