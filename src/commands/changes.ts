import type { Ingested, Reanchored } from '../ingest/index.ts';
import { escapeControls } from '../model/index.ts';
import { say } from './output.ts';

type Loads = Pick<Ingested, 'loaded' | 'replaced' | 'unchanged' | 'changes'>;

const SIGNS = { ADDED: '+', CHANGED: '~', REMOVED: '-' } as const;

/** What a load would do: a document in a line, and each change of a replaced one in a line below it. */
export function sayPlan({ loaded, replaced, unchanged, changes }: Loads): void {
  for (const id of loaded) {
    if (!replaced.includes(id)) {
      say(`Would add ${id}`);
      continue;
    }
    say(`Would replace ${id}`);
    for (const { documentId, action, kind, summary, beforeSummary } of changes) {
      if (documentId !== id) continue;
      const was =
        action === 'CHANGED' && beforeSummary !== summary ? `, was: ${beforeSummary}` : '';
      say(`  ${SIGNS[action]} ${kind.toLowerCase()} ${escapeControls(`${summary}${was}`)}`);
    }
  }
  const added = loaded.length - replaced.length;
  say(
    `${added} to add, ${replaced.length} to replace, ${unchanged.length} unchanged; nothing done`,
  );
}

/** Which documents a load replaced, and how many facts of each it changed. */
export function sayReplaced({ replaced, changes }: Loads): void {
  for (const id of replaced) {
    const own = changes.filter(({ documentId }) => documentId === id);
    const count = (wanted: keyof typeof SIGNS) =>
      own.filter(({ action, kind }) => action === wanted && kind !== 'DOCUMENT').length;
    say(
      `Replaced ${id}: ${count('ADDED')} facts added, ${count('CHANGED')} changed, ${count('REMOVED')} removed`,
    );
  }
}

/**
 * What became of the passages of documents whose text has changed.
 * @param linesOf says each passage without a certain place in one line.
 */
export function sayReanchored(
  reanchored: readonly Reanchored[],
  linesOf: (anchoring: Reanchored) => string[],
): void {
  for (const each of reanchored) {
    const { document, kept, moved, ambiguous, lost } = each;
    say(
      `Passages of ${document} in its new text: ${kept} kept, ${moved} moved, ${ambiguous.length} ambiguous, ${lost.length} lost`,
    );
    for (const line of linesOf(each)) say(`  ${line}`);
  }
}
