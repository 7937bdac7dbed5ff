import type { Command } from 'commander';
import { z } from 'zod';
import { readConfig } from '../config.ts';
import type { End } from './program.ts';

const statusOptions = z.object({ showPassword: z.boolean().default(false) });

/** `neo4j start`, `stop` and `status`: our own Neo4j, apart from the server. */
export function addNeo4jCommands(program: Command, end: End): void {
  const neo4j = program
    .command('neo4j')
    .description('our own Neo4j, in FOOTNOTE_HOME, whatever NEO4J_URI says');
  neo4j
    .command('start')
    .description('start it, and leave it running')
    .action(async () => {
      const { startNeo4j } = await import('./neo4j.ts');
      end(await startNeo4j(readConfig()));
    });
  neo4j
    .command('stop')
    .description('stop it, whoever started it')
    .action(async () => {
      const { stopNeo4j } = await import('./neo4j.ts');
      end(await stopNeo4j(readConfig()));
    });
  neo4j
    .command('status')
    .description('say whether it runs, and where; exit code 3 where it does not')
    .option('--show-password', 'also say the password, for Neo4j Browser and cypher-shell')
    .action(async (_options, command: Command) => {
      const { showPassword } = statusOptions.parse(command.opts());
      const { neo4jStatus } = await import('./neo4j.ts');
      end(await neo4jStatus(readConfig(), showPassword));
    });
}
