import { statementFile } from '../statement-file.ts';
import type { Migration } from './migration.ts';

/** Brings the constraints and indexes of versions. What ended before is not known whole, so the moment is noted. */
export const versions: Migration = {
  model: 18,
  run: async (graph) => {
    const now = new Date().toISOString();
    await graph.write(({ run }) => run(statementFile('migrate/versions-since'), { now }));
  },
};
