import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { contributionRows, documentRow } from '../contribution/index.ts';
import type { ChangedAt } from './changed-at.ts';
import type { Stored } from './stored-contributions.ts';

const moments = z.record(z.string(), z.string());

/** All that is kept of a version besides its text. */
const kept = contributionRows.extend({
  version: z.string(),
  document: documentRow.omit({ text: true }),
  recordedAt: moments,
  updatedAt: moments,
  changedAt: z.record(
    z.string(),
    z.object({ createdAt: z.string().nullable(), updates: z.array(z.string()) }),
  ),
});

/** A version as it is kept, with its text apart. */
export type KeptVersion = Omit<Stored, 'contribution' | 'loadedAt'> & {
  readonly changedAt: ChangedAt;
};

/** What is kept of a version, as the text that a node holds: JSON in gzip in base64. */
export function packVersion({ original, ...stored }: KeptVersion): string {
  const { version, recordedAt, updatedAt, changedAt } = stored;
  const rows = kept.parse({ ...original, version, recordedAt, updatedAt, changedAt });
  return gzipSync(JSON.stringify(rows)).toString('base64');
}

/**
 * The version that a text of {@link packVersion} holds.
 * @throws {Error} if it is no such text
 */
export function unpackVersion(rows: string, text: string): KeptVersion {
  const json: unknown = JSON.parse(gunzipSync(Buffer.from(rows, 'base64')).toString());
  const { version, recordedAt, updatedAt, changedAt, document, ...lists } = kept.parse(json);
  const original = { document: { ...document, text }, ...lists };
  return { version, original, recordedAt, updatedAt, changedAt };
}
