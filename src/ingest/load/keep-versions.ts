import { changedAtOf, packVersion, type Stored } from '../../export/index.ts';
import type { Transaction } from '../../graph/index.ts';
import { hashKey } from '../../model/index.ts';
import type { Prepared } from './prepared.ts';
import { given, statements } from './statements.ts';

/**
 * Keeps the versions that end when documents are replaced or removed. It must run before anything of them is removed.
 * @param stored what the graph has of these documents.
 * @param after what takes the place of it, by the ids of the documents.
 * @param at when they end, ISO 8601.
 */
export async function keepVersions(
  { run }: Transaction,
  stored: readonly Stored[],
  after: ReadonlyMap<string, Prepared>,
  at: string,
): Promise<void> {
  if (stored.length === 0) return;
  const ids = stored.map(({ original }) => original.document.id);
  const changedAt = await changedAtOf(run, ids);
  const rows = stored.map((version) => {
    const { id, sha256, text } = version.original.document;
    const isSameText = after.get(id)?.contribution.document.sha256 === sha256;
    return {
      id: `version:${at.replace(/\D/g, '')}-${hashKey('version', id)}`,
      documentId: id,
      sha256,
      loadedAt: version.loadedAt,
      supersededAt: at,
      rows: packVersion({ ...version, changedAt: changedAt(id) }),
      text: isSameText ? null : text,
    };
  });
  await run(statements.versions, given({ rows }));
}
