import { Listr } from 'listr2';
import { Stopped } from './shutdown.ts';

/** A running step, and how it reports progress. */
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

/** Runs the work and shows its progress and duration: live on a terminal, otherwise as lines. */
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
        // Listr only shows that the step failed; the command prints the reason once.
        await outcome.catch((thrown: unknown) => {
          throw new Error(thrown instanceof Stopped ? 'stopped' : 'see below');
        });
      },
    },
    {
      // The command handles signals.
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
