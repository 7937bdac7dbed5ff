import { z } from 'zod';
import { quantityKeys, scope } from '../../model/index.ts';
import { statementFile } from '../statement-file.ts';
import type { Migration } from './migration.ts';

const BATCH = 10_000n;
/** A scan of a large graph takes long. */
const LIMITS = { timeoutMs: 3_600_000 };
const columns = z.array(z.tuple([z.string(), scope]));

/** Adds the keys by which figures of one measure, and of one quantity, find each other. */
export const quantities: Migration = {
  model: 12,
  run: async (graph) => {
    const next = statementFile('migrate/scopes-of-statistics');
    const write = statementFile('migrate/key-quantities');
    for (let after: string | undefined = ''; after !== undefined;) {
      const found = await graph.read(next, { after, many: BATCH }, LIMITS);
      const rows = columns.parse(found.rows).map(([id, each]) => ({ id, ...quantityKeys(each) }));
      if (rows.length > 0) await graph.write(({ run }) => run(write, { rows }));
      after = rows.at(-1)?.id;
    }
  },
};
