import type { Summary } from '../backup/index.ts';
import type { Config } from '../config.ts';
import { withUnmigratedGraph } from './connection.ts';
import type { Outcome } from './outcome.ts';
import { say } from './output.ts';
import { replaceFile } from './replace-file.ts';
import { runStep } from './steps.ts';

/** `footnote backup <file>` */
export async function backUp(config: Config, file: string): Promise<Outcome> {
  const { writeBackup } = await import('../backup/index.ts');
  const summary = await withUnmigratedGraph(config, (graph) =>
    runStep('Backup', (step) =>
      replaceFile(file, (partial) =>
        writeBackup(graph, partial, (line) => {
          step.progress(line);
        }),
      ),
    ),
  );
  say(`${file} holds ${contents(summary)}, and was verified`);
  return 'ok';
}

/** `footnote restore <file>` */
export async function restore(config: Config, file: string, replace: boolean): Promise<Outcome> {
  const { restoreBackup } = await import('../backup/index.ts');
  const summary = await withUnmigratedGraph(config, (graph) =>
    runStep('Restore', (step) =>
      restoreBackup(graph, file, {
        replace,
        onProgress: (line) => {
          step.progress(line);
        },
      }),
    ),
  );
  say(`Restored ${contents(summary)}`);
  return 'ok';
}

function contents({ nodes, links, ledger }: Summary): string {
  return `${nodes} nodes and ${links} relationships of model ${ledger.model}`;
}
