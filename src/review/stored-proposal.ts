import { z } from 'zod';
import { proposalsOf } from '../export/index.ts';
import { statementFile, type Transaction } from '../graph/index.ts';
import type { StoredProposal } from '../proposal/index.ts';
import { ReviewError } from './errors.ts';

/** A document with its text, as the graph has it. */
export interface TextOfDocument {
  readonly id: string;
  readonly text: string;
  readonly sha256: string;
  readonly title: string;
  /** The day of publication; null where it is not known. */
  readonly date: string | null;
}

const text = z.string();

const documentColumns = z.array(z.tuple([text, text, text, text.nullable()]));

type Run = Transaction['run'];

/** @throws {ReviewError} NO_DOCUMENT */
export async function readText(run: Run, id: string): Promise<TextOfDocument> {
  const { rows } = await run(statementFile('review/document'), { document: id });
  const [found] = documentColumns.parse(rows);
  if (found === undefined)
    throw new ReviewError(
      'NO_DOCUMENT',
      `There is no ${id} with its text: load it with "footnote ingest" first, or check the id`,
    );
  const [text, sha256, title, date] = found;
  return { id, text, sha256, title, date };
}

/** All proposals of a document, in the order of its text. */
export async function readProposals(run: Run, document: string): Promise<StoredProposal[]> {
  return (await proposalsOf(run, [document]))(document);
}

const idColumns = z.array(z.tuple([text]));

/** Which of the documents have proposals of the engine and its rules for their text as it is. */
export async function proposedBy(
  run: Run,
  documents: readonly string[],
  by: { readonly engine: string; readonly rules: string },
): Promise<ReadonlySet<string>> {
  const { rows } = await run(statementFile('review/proposed-by'), { documents, ...by });
  return new Set(idColumns.parse(rows).map(([id]) => id));
}
