import { z } from 'zod';
import { statementFile } from '../statement-file.ts';
import type { Migration } from './migration.ts';

const BATCH = 10_000n;
/** A batch sets a property of each node, and its entry in an index. */
const LIMITS = { timeoutMs: 600_000 };
const last = z.tuple([z.tuple([z.string().nullable()])]);

/** Notes on quotes and claims where they start in their text, by which a reader orders them. */
export const starts: Migration = {
  model: 14,
  run: async (graph) => {
    for (const file of ['migrate/starts-of-quotes', 'migrate/starts-of-claims'] as const) {
      const statement = statementFile(file);
      for (let after: string | null = ''; after !== null;) {
        const given = { after, many: BATCH };
        const { rows } = await graph.write(({ run }) => run(statement, given), LIMITS);
        [[after]] = last.parse(rows);
      }
    }
  },
};
