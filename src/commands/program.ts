import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { z } from 'zod';
import { addGraphCommands } from './add-graph-commands.ts';
import { addNeo4jCommands } from './add-neo4j-commands.ts';
import { addServerCommands } from './add-server-commands.ts';
import { ENVIRONMENT } from './environment-help.ts';
import { exitCodeTable, type Outcome } from './exit-code.ts';

/** Where a command says how it ended. */
export type End = (outcome: Outcome) => void;

/** The command line. A command's own code is loaded when it runs. */
export function makeProgram(end: End): Command {
  const program = new Command('footnote')
    .description('A knowledge graph for investigations in which every fact carries its footnote.')
    .version(version())
    .exitOverride()
    .addHelpText('after', `\n${ENVIRONMENT}`)
    .addHelpText('afterAll', `\n${exitCodeTable()}`);
  addServerCommands(program, end);
  addGraphCommands(program, end);
  addNeo4jCommands(program, end);
  return program;
}

/** Of package.json, which is beside src/ and dist/ alike. */
function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
