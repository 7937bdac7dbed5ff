import type { Migration } from './migration.ts';

/** Brings the constraints and indexes of merged entities. */
export const merges: Migration = { model: 17 };
