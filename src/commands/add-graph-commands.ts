import type { Command } from 'commander';
import { z } from 'zod';
import { readConfig } from '../config.ts';
import type { End } from './program.ts';

const ingestOptions = z.object({
  remove: z.string().optional(),
  texts: z.array(z.string()).default([]),
});
const exportOptions = z.object({ output: z.string().optional() });

/** `ingest`, `check` and `export`: they need a Neo4j that runs. */
export function addGraphCommands(program: Command, end: End): void {
  program
    .command('ingest')
    .description('load annotated documents and exports, or remove a document')
    .argument('[paths...]', 'annotations, exports, or folders with them')
    .option(
      '--texts <folders...>',
      'where the texts are, beside the annotations and FOOTNOTE_TEXTS',
    )
    .option('--remove <id>', 'remove this document, and what only it supported')
    .action(async (paths: string[], _options, command: Command) => {
      const { remove, texts } = ingestOptions.parse(command.opts());
      if ((remove === undefined) === (paths.length === 0)) {
        command.error('error: give either paths to load, or --remove with an id');
      }
      const { ingestPaths, remove: removeFromGraph } = await import('./ingest.ts');
      const config = readConfig();
      end(
        remove === undefined
          ? await ingestPaths(config, paths, texts)
          : await removeFromGraph(config, remove),
      );
    });
  program
    .command('check')
    .description('check the invariants over the whole graph')
    .action(async () => {
      const { checkGraph } = await import('./check.ts');
      end(await checkGraph(readConfig()));
    });
  program
    .command('export')
    .description('write everything as JSON Lines, which "ingest" takes back')
    .option('-o, --output <file>', 'a file, rather than the standard output')
    .action(async (_options, command: Command) => {
      const { output } = exportOptions.parse(command.opts());
      const { exportTo } = await import('./export.ts');
      end(await exportTo(readConfig(), output));
    });
}
