import { statement, statementKey } from '../../model/index.ts';
import { keyPages } from './key-pages.ts';
import type { Migration } from './migration.ts';

/** Adds the key by which claims that say the same find each other. */
export const statements: Migration = {
  model: 15,
  run: (graph) =>
    keyPages(graph, { read: 'statements-of-claims', write: 'key-claims' }, statement, (said) => ({
      statementKey: statementKey(said),
    })),
};
