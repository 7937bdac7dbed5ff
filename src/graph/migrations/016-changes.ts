import type { Migration } from './migration.ts';

/** Brings the constraint and the indexes of changes. What changed before is not known. */
export const changes: Migration = { model: 16 };
