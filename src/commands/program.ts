import { readFileSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { z } from 'zod';
import { readConfig, type Config } from '../config.ts';
import { A_MOMENT, EXPORT_FORMATS, moment, typeOfId } from '../model/index.ts';
import { addEditingCommands } from './editing-commands.ts';
import { environmentHelp } from './environment-help.ts';
import { exitCodeTable, type End } from './outcome.ts';

/** The command line. The code of a command is loaded when it runs. */
export function makeProgram(end: End): Command {
  const program = new Command('footnote')
    .description('A knowledge graph for investigations in which every fact carries its footnote.')
    .version(version())
    .exitOverride()
    .addHelpText('after', () => `\n${environmentHelp()}`)
    .addHelpText('afterAll', `\n${exitCodeTable()}`);
  addServerCommands(program, end);
  addGraphCommands(program, end);
  addBackupCommands(program, end);
  addEditingCommands(program, end);
  addNeo4jCommands(program, end);
  addAuthorityCommands(program, end);
  return program;
}

/** The version in package.json, which is beside src/ and dist/ alike. */
function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

/** `start` and `serve` */
function addServerCommands(program: Command, end: End): void {
  program
    .command('start')
    .description('start Neo4j unless NEO4J_URI is set, load the corpus, and serve until Ctrl-C')
    .action(async () => {
      const config = prepareProcess();
      const { start } = await import('./start.ts');
      end(await start(config));
    });
  program
    .command('serve')
    .description('serve only, on the Neo4j of NEO4J_URI or on our own if it runs')
    .action(async () => {
      const config = prepareProcess();
      const { serve } = await import('./serve.ts');
      end(await serve(config));
    });
}

/** Node 20 has no compile cache. */
const { enableCompileCache }: Partial<Pick<typeof module, 'enableCompileCache'>> = module;

/**
 * Reads the environment, and has V8 store compiled modules in `footnote/compiled/` of the user's cache
 * for the next start, which is a sixth faster. If the folder cannot be written, nothing is stored.
 */
function prepareProcess(): Config {
  const config = readConfig();
  enableCompileCache?.(join(config.XDG_CACHE_HOME, 'footnote', 'compiled'));
  return config;
}

const ingestOptions = z.object({
  dryRun: z.boolean().default(false),
  purge: z.boolean().default(false),
  remove: z.string().optional(),
  supersedeLost: z.boolean().default(false),
  texts: z.array(z.string()).default([]),
  watch: z.boolean().default(false),
});
const exportOptions = z.object({
  output: z.string().optional(),
  format: z.enum(['footnote', ...EXPORT_FORMATS]).default('footnote'),
  document: z.string().optional(),
  entity: z.string().optional(),
  query: z.string().optional(),
  base: z.string().optional(),
  proposals: z.boolean().default(false),
  knownAt: z.string().optional(),
});

/** `ingest`, `check` and `export`: they need a running Neo4j. */
function addGraphCommands(program: Command, end: End): void {
  program
    .command('ingest')
    .description('load documents, annotations and exports, or remove a document')
    .argument(
      '[paths...]',
      'documents (md, txt, html, pdf, docx), annotations, exports, or folders of them; - for stdin',
    )
    .option('--texts <folders...>', 'more folders with texts, before FOOTNOTE_TEXTS')
    .option('--dry-run', 'say what would change, and change nothing')
    .option(
      '--supersede-lost',
      'load a changed text of an annotated document also where it lacks passages: what rests on them alone is superseded',
    )
    .option('--watch', 'load again what changes, until Ctrl-C')
    .option('--remove <id>', 'remove this document and the facts that only it supported')
    .option('--purge', 'with --remove: forget for good all that the document ever stated')
    .action(async (paths: string[], _options, command: Command) => {
      const { dryRun, purge, remove, supersedeLost, texts, watch } = ingestOptions.parse(
        command.opts(),
      );
      if ((remove === undefined) === (paths.length === 0)) {
        command.error('error: give either paths to load, or --remove with an id');
      }
      if ((dryRun || supersedeLost) && remove !== undefined)
        command.error('error: --dry-run and --supersede-lost are for loading');
      if (purge && remove === undefined) command.error('error: --purge needs --remove');
      if (watch && (dryRun || remove !== undefined || paths.includes('-')))
        command.error('error: --watch is for loading files and folders');
      const config = readConfig();
      if (watch) {
        const { watchPaths } = await import('./watch.ts');
        end(await watchPaths(config, paths, { texts, supersedeLost }));
        return;
      }
      const { ingestPaths, removeDocument } = await import('./ingest.ts');
      end(
        remove === undefined
          ? await ingestPaths(config, paths, { texts, dryRun, supersedeLost })
          : await removeDocument(config, remove, purge),
      );
    });
  program
    .command('check')
    .description('check the invariants of the whole graph')
    .action(async () => {
      const { checkGraph } = await import('./whole-graph.ts');
      end(await checkGraph(readConfig()));
    });
  program
    .command('export')
    .description(
      'write the whole graph as JSON Lines, which "ingest" reads, or its facts or proposals for other programs',
    )
    .option('-o, --output <file>', 'file to write (default: stdout)')
    .addOption(
      new Option('-f, --format <format>', 'JSON Lines of everything, or facts in another format')
        .choices(['footnote', ...EXPORT_FORMATS])
        .default('footnote'),
    )
    .option('--proposals', 'with JSON Lines: also what is proposed, and what editors decided on it')
    .option('--document <id>', 'only the facts of this document')
    .option('--entity <id>', 'only the facts that name this entity or document')
    .option('--query <words>', 'only the facts whose passage has all these words')
    .option('--known-at <moment>', 'what the graph had at this moment, as 2026-01-31T09:30:00Z')
    .option(
      '--base <url>',
      'origin of the addresses of facts (default: FOOTNOTE_PUBLIC_URL, or http://HOST:PORT)',
    )
    .action(async (_options, command: Command) => {
      const options = exportOptions.parse(command.opts());
      const { format, document = null, entity = null, query = null, proposals } = options;
      if (format === 'footnote' && (document ?? entity ?? query) !== null)
        command.error('error: --document, --entity and --query need a --format, not footnote');
      if (format !== 'footnote' && proposals)
        command.error(
          'error: --proposals is for JSON Lines of everything; --format proposals is a table',
        );
      if (query !== null && !/[\p{L}\p{N}]/u.test(query))
        command.error(`error: --query must have words; it is ${JSON.stringify(query)}`);
      for (const id of [document, entity])
        if (id !== null && typeOfId(id) === undefined)
          command.error(`error: ${JSON.stringify(id)} is not an id like "person:mark-morgan"`);
      if ((proposals || format === 'proposals') && options.knownAt !== undefined)
        command.error('error: proposals are exported as they are now, so without --known-at');
      const { data: knownAt } = moment.nullable().safeParse(options.knownAt ?? null);
      if (knownAt === undefined)
        return command.error(
          `error: --known-at must be ${A_MOMENT}; it is ${JSON.stringify(options.knownAt)}`,
        );
      const { exportTo } = await import('./whole-graph.ts');
      const config = readConfig();
      const here = config.FOOTNOTE_PUBLIC_URL ?? `http://${config.HOST}:${config.PORT}`;
      const base = (options.base ?? here).replace(/\/+$/, '');
      const selection = { document, entity, query, facts: null, knownAt };
      const what =
        format === 'footnote' ? { format, proposals, knownAt } : { format, selection, base };
      end(await exportTo(config, options.output, what));
    });
}

const restoreOptions = z.object({ replace: z.boolean().default(false) });

/** `backup` and `restore`: they need a running Neo4j. */
function addBackupCommands(program: Command, end: End): void {
  program
    .command('backup')
    .description('write everything in the graph to a file, while it is served, and verify the file')
    .argument('<file>', 'file to write; an earlier backup is replaced when the new one is verified')
    .action(async (file: string) => {
      const { backUp } = await import('./backup.ts');
      end(await backUp(readConfig(), file));
    });
  program
    .command('restore')
    .description('verify a backup and restore it into an empty graph')
    .argument('<file>', 'file that "backup" wrote')
    .option('--replace', 'delete everything in the graph first')
    .action(async (file: string, _options, command: Command) => {
      const { replace } = restoreOptions.parse(command.opts());
      const { restore } = await import('./backup.ts');
      end(await restore(readConfig(), file, replace));
    });
}

/** `authority add`, `list` and `remove`: lists in FOOTNOTE_HOME, without Neo4j. */
function addAuthorityCommands(program: Command, end: End): void {
  const authority = program
    .command('authority')
    .description('lists of others in which "propose" looks for what a name may mean');
  authority
    .command('add')
    .description('add lists, in place of earlier ones of the same name')
    .argument(
      '<lists...>',
      'agencies, congress, places or programs, or files as their publishers give them out',
    )
    .action(async (lists: string[]) => {
      const { addAuthorities } = await import('./authority.ts');
      end(await addAuthorities(readConfig(), lists));
    });
  authority
    .command('list')
    .description('print the lists that were added, and those that can be, with source and licence')
    .action(async () => {
      const { listAuthorities } = await import('./authority.ts');
      end(await listAuthorities(readConfig()));
    });
  authority
    .command('remove')
    .description('remove a list; what editors chose from it stays')
    .argument('<name>', 'its name in "authority list"')
    .action(async (name: string) => {
      const { removeAuthority } = await import('./authority.ts');
      end(await removeAuthority(readConfig(), name));
    });
}

const statusOptions = z.object({ showPassword: z.boolean().default(false) });

/** `neo4j start`, `stop` and `status`: our own Neo4j without the server. */
function addNeo4jCommands(program: Command, end: End): void {
  const neo4j = program
    .command('neo4j')
    .description('our own Neo4j in FOOTNOTE_HOME, regardless of NEO4J_URI');
  neo4j
    .command('start')
    .description('start it and leave it running')
    .action(async () => {
      const { startNeo4j } = await import('./neo4j.ts');
      end(await startNeo4j(readConfig()));
    });
  neo4j
    .command('stop')
    .description('stop it, even if another process started it')
    .action(async () => {
      const { stopNeo4j } = await import('./neo4j.ts');
      end(await stopNeo4j(readConfig()));
    });
  neo4j
    .command('status')
    .description('print whether it runs, and where; exit code 3 if it does not run')
    .option('--show-password', 'also print the password, for Neo4j Browser and cypher-shell')
    .action(async (_options, command: Command) => {
      const { showPassword } = statusOptions.parse(command.opts());
      const { neo4jStatus } = await import('./neo4j.ts');
      end(await neo4jStatus(readConfig(), showPassword));
    });
}
