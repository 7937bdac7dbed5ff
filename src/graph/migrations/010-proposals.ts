import type { Migration } from './migration.ts';

/** Adds the constraints and indexes of proposals, which earlier graphs have none of. */
export const proposals: Migration = { model: 10 };
