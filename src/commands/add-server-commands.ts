import type { Command } from 'commander';
import { readConfig, type Config } from '../config.ts';
import { keepCompiled } from './keep-compiled.ts';
import type { End } from './program.ts';
import { spareMemory } from './spare-memory.ts';

/** `start` and `serve`. */
export function addServerCommands(program: Command, end: End): void {
  program
    .command('start')
    .description('start Neo4j unless NEO4J_URI names one, load the corpus, and serve, until Ctrl-C')
    .action(async () => {
      const config = settle();
      const { start } = await import('./start.ts');
      end(await start(config));
    });
  program
    .command('serve')
    .description('serve only: the Neo4j of NEO4J_URI, or our own where it runs already')
    .action(async () => {
      const config = settle();
      const { serve } = await import('./serve.ts');
      end(await serve(config));
    });
}

/** What comes before a server's own code is loaded. */
function settle(): Config {
  const config = readConfig();
  keepCompiled(config);
  spareMemory();
  return config;
}
