import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Config } from '../config.ts';
import type { EngineName } from '../local-corenlp/index.ts';
import { countsOf, withEngine } from './engine.ts';
import type { Outcome } from './outcome.ts';
import { say, warn } from './output.ts';

export interface AnnotateOptions {
  engine: EngineName | undefined;
  /** The annotation to write; its name ends in `.annotation.json`. */
  output: string | undefined;
}

const ANNOTATION = '.annotation.json';

/** The file of an annotation exists: somebody may have worked on it. */
class AnnotationExists extends Error {
  override name = 'AnnotationExists';
  readonly code = 'ANNOTATION_EXISTS';

  constructor(file: string) {
    super(`${file} exists and is not overwritten: name another file with --output, or remove it`);
  }
}

/** `footnote annotate <document>`: proposes an annotation for a person to correct and ingest. */
export async function annotate(
  config: Config,
  file: string,
  { engine: wanted, output = annotationFor(file) }: AnnotateOptions,
): Promise<Outcome> {
  const notesFile = output.replace(/\.annotation\.json$/, '.proposals.json');
  for (const each of [output, notesFile]) if (existsSync(each)) throw new AnnotationExists(each);
  const [{ describeFile }, { annotationOf, proposeFor }] = await Promise.all([
    import('../ingest/index.ts'),
    import('../extract/index.ts'),
  ]);
  const described = await describeFile(file);
  if ('refused' in described) {
    warn(`Refused: ${described.refused.message}`);
    return 'failed';
  }
  const { document, text, warnings } = described;
  for (const message of warnings) warn(`${file}: ${message}`);
  return withEngine(config, wanted, 1, async (engine): Promise<Outcome> => {
    const { proposals, report } = await proposeFor({ id: document.id, text }, { engine });
    const { annotation, notes } = annotationOf(document, proposals);
    await writeNew(output, annotation);
    await writeNew(notesFile, { engine: report.engine, rules: report.rules, proposals: notes });
    say(`Proposed by ${report.engine}: ${countsOf(report)}`);
    say(`Wrote ${output}, and ${notesFile} with the rule and confidence of each proposal`);
    say(`Correct it, then load it: footnote ingest ${output}`);
    return 'ok';
  });
}

/** The name that `ingest` looks for, beside the document. */
function annotationFor(file: string): string {
  return join(dirname(file), `${basename(file).replace(/(?<=.)\.[^.]*$/, '')}${ANNOTATION}`);
}

async function writeNew(file: string, content: unknown): Promise<void> {
  await writeFile(file, `${JSON.stringify(content, null, 2)}\n`, { flag: 'wx' });
}
