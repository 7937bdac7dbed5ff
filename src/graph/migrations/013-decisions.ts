import type { Migration } from './migration.ts';

/** Adds the index by which decisions are listed in the order in which they were made. */
export const decisions: Migration = { model: 13 };
