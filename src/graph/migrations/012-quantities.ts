import { quantityKeys, scope } from '../../model/index.ts';
import { keyPages } from './key-pages.ts';
import type { Migration } from './migration.ts';

/** Adds the keys by which figures of one measure, and of one quantity, find each other. */
export const quantities: Migration = {
  model: 12,
  run: (graph) =>
    keyPages(graph, { read: 'scopes-of-statistics', write: 'key-quantities' }, scope, quantityKeys),
};
