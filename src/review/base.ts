import { z } from 'zod';
import type { Annotation } from '../annotation/index.ts';
import { annotationOf, storedContribution } from '../export/index.ts';
import { statementFile, type Transaction } from '../graph/index.ts';
import { storedAnnotation } from '../proposal/index.ts';
import { ReviewError } from './errors.ts';

/** The annotation of a document without what editors accepted. */
export interface Base {
  readonly base: Annotation;
  /** The load hash that it has by itself. */
  readonly baseHash: string;
}

const maybe = z.string().nullable();
const revisionColumns = z.array(z.tuple([z.string(), maybe, maybe, maybe]));

/**
 * The base that accepted items are added to. A document that was loaded anew since the last decision is a
 * base by itself: its annotation then says what stays.
 * @throws {ReviewError} NO_DOCUMENT
 */
export async function baseOf(run: Transaction['run'], document: string): Promise<Base> {
  const { rows } = await run(statementFile('review/revision'), { document });
  const [row] = revisionColumns.parse(rows);
  const [loadHash, base = null, baseHash = null, reviewed = null] = row ?? [];
  if (base !== null && baseHash !== null && reviewed === loadHash)
    return { base: storedAnnotation.parse(base), baseHash };
  const stored = await storedContribution(run, document);
  if (stored === undefined || loadHash === undefined)
    throw new ReviewError('NO_DOCUMENT', `There is no ${document} with its text any more`);
  return { base: annotationOf(stored.original), baseHash: loadHash };
}

/** Keeps the base while anything is accepted, beside the load hash of what is loaded in its place. */
export async function keepBase(
  run: Transaction['run'],
  document: string,
  kept: Base | null,
  loadHash: string,
): Promise<void> {
  if (kept === null) {
    await run(statementFile('review/remove-revision'), { document });
    return;
  }
  const id = document.replace(/^document:/, 'review:');
  const base = JSON.stringify(kept.base);
  await run(statementFile('review/write-revision'), {
    ...{ id, document, base, baseHash: kept.baseHash, loadHash },
  });
}
