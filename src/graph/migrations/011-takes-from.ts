import { statementFile } from '../statement-file.ts';
import type { Migration } from './migration.ts';

/** Gives links TAKES_FROM between documents their relationship type. */
export const takesFrom: Migration = {
  model: 11,
  run: async (graph) => {
    await graph.write(({ run }) => run(statementFile('migrate/takes-from')));
  },
};
