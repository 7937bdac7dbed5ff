import { z } from 'zod';
import { statement, statementKey } from '../../model/index.ts';
import { statementFile } from '../statement-file.ts';
import type { Migration } from './migration.ts';

const BATCH = 10_000n;
/** A scan of a large graph takes long. */
const LIMITS = { timeoutMs: 3_600_000 };
const columns = z.array(z.tuple([z.string(), statement]));

/** Adds the key by which claims that say the same find each other. */
export const statements: Migration = {
  model: 15,
  run: async (graph) => {
    const next = statementFile('migrate/statements-of-claims');
    const write = statementFile('migrate/key-claims');
    for (let after: string | undefined = ''; after !== undefined;) {
      const found = await graph.read(next, { after, many: BATCH }, LIMITS);
      const rows = columns
        .parse(found.rows)
        .map(([id, each]) => ({ id, statementKey: statementKey(each) }));
      if (rows.length > 0) await graph.write(({ run }) => run(write, { rows }));
      after = rows.at(-1)?.id;
    }
  },
};
