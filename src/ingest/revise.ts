import type { Annotation } from '../annotation/index.ts';
import type { Transaction } from '../graph/index.ts';
import { loadRevision } from './load/index.ts';
import { Preparation } from './preparation.ts';
import type { Refusal } from './problem.ts';

/**
 * Replaces a loaded document by a revision of its annotation, in a transaction of the caller's. The
 * revision is validated and loaded as any annotation is: a refused one changes nothing.
 * @param now ISO 8601, for claims that are new to the graph.
 * @returns the load hash of the revision.
 */
export async function revise(
  transaction: Transaction,
  annotation: Annotation,
  text: string,
  now: string,
): Promise<{ loadHash: string } | { refused: Refusal }> {
  const preparation = new Preparation();
  const prepared = await preparation.of({
    source: {
      file: annotation.document.id,
      annotation,
      text: () => Promise.resolve({ text }),
      recordedAt: {},
    },
  });
  const [refused] = preparation.refused;
  if (refused !== undefined) return { refused };
  if (prepared === undefined) throw new TypeError(`${annotation.document.id} must have its text.`);
  await loadRevision(transaction, prepared, now);
  return { loadHash: prepared.loadHash };
}
