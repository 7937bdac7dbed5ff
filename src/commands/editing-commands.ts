import { Option, type Command } from 'commander';
import { z } from 'zod';
import { readConfig } from '../config.ts';
import type { End } from './outcome.ts';

const proposeOptions = z.object({ engine: z.enum(['corenlp', 'js']).optional() });
const proposeManyOptions = proposeOptions.extend({ resume: z.boolean().default(false) });
const annotateOptions = proposeOptions.extend({
  output: z.string().optional(),
});
const reviewOptions = z.object({
  all: z.boolean().default(false),
  minConfidence: z.number().min(0).max(1),
});
const mergeOptions = z.object({ because: z.string().trim().min(1) });

function engineOption(): Option {
  return new Option(
    '--engine <name>',
    'corenlp finds more, and is downloaded the first time (483 MB; needs Java and Maven); js needs nothing (default: corenlp if it is there)',
  ).choices(['corenlp', 'js']);
}

/**
 * What editors do: `propose`, `review`, `merge` and `unmerge`, which need a running Neo4j, and `annotate`, which does
 * not.
 */
export function addEditingCommands(program: Command, end: End): void {
  program
    .command('propose')
    .description('find possible facts in documents and store them for review, apart from facts')
    .argument('<documents...>', 'ids of documents in the graph, or files and folders to load first')
    .addOption(engineOption())
    .option(
      '--resume',
      'leave out documents that have proposals of this engine: a run that ended goes on',
    )
    .action(async (documents: string[], _options, command: Command) => {
      const { engine, resume } = proposeManyOptions.parse(command.opts());
      const { propose } = await import('./propose.ts');
      end(await propose(readConfig(), documents, { engine, resume }));
    });
  program
    .command('review')
    .description('list the proposals of a document, and decide on them by lines of standard input')
    .argument('<document>', 'the id of a document in the graph')
    .option('--all', 'list decided proposals too')
    .addOption(
      new Option('--min-confidence <number>', 'list only proposals at least as sure, from 0 to 1')
        .argParser(Number)
        .default(0),
    )
    .addHelpText(
      'after',
      '\nLines: "accept 1 3-5", "reject 2", "undo all", with numbers of the list; "choose 4 a" says that 4 is its candidate a; "quit" ends.',
    )
    .action(async (document: string, _options, command: Command) => {
      const options = reviewOptions.safeParse(command.opts());
      if (!options.success) return command.error('error: --min-confidence is a number from 0 to 1');
      const { review } = await import('./review.ts');
      end(await review(readConfig(), document, options.data));
    });
  program
    .command('merge')
    .description('make two entities one; "unmerge" takes it back')
    .argument('<into>', 'the id of the entity that stays, such as agency:map-office')
    .argument('<from>', 'the id of the entity that is the same')
    .requiredOption('--because <text>', 'why they are one')
    .action(async (into: string, from: string, _options, command: Command) => {
      const options = mergeOptions.safeParse(command.opts());
      if (!options.success) return command.error('error: --because must have words');
      const { merge } = await import('./merge.ts');
      end(await merge(readConfig(), { into, from, because: options.data.because }));
    });
  program
    .command('unmerge')
    .description('make two entities again of those that were merged into one')
    .argument('<id>', 'the id of the merge, as "merge" printed it: merge:<key>')
    .action(async (id: string) => {
      const { unmerge } = await import('./merge.ts');
      end(await unmerge(readConfig(), id));
    });
  program
    .command('annotate')
    .description('propose an annotation of a document, for you to correct and ingest')
    .argument('<document>', 'a document (md, txt, html, pdf, docx)')
    .addOption(engineOption())
    .option(
      '-o, --output <file>',
      'annotation to write, *.annotation.json (default: beside the document)',
    )
    .action(async (document: string, _options, command: Command) => {
      const { engine, output } = annotateOptions.parse(command.opts());
      if (output?.endsWith('.annotation.json') === false)
        command.error('error: the name of an annotation ends in .annotation.json');
      const { annotate } = await import('./annotate.ts');
      end(await annotate(readConfig(), document, { engine, output }));
    });
}
