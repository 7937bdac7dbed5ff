import type { Migration } from './migration.ts';

/**
 * Replaces the full-text indexes of names and texts with one index of words. The words themselves are
 * written after all migrations, wherever the graph has none or those of an earlier version.
 */
export const searchWords: Migration = { model: 7 };
