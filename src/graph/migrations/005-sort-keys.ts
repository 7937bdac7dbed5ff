import { writeSortKeys } from '../sort-keys.ts';
import type { Migration } from './migration.ts';

/** Orders texts by their words; models before the fourth had no sort keys of texts at all. */
export const sortKeys: Migration = { model: 5, run: writeSortKeys };
