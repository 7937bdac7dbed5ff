import { z } from 'zod';
import { statementFile } from '../statement-file.ts';
import type { Migration } from './migration.ts';
import { writeWords } from './words.ts';

const idColumns = z.array(z.tuple([z.string()])).transform((rows) => rows.flat());
const BATCH = 1000n;

/** Names entities, and documents without text, as most documents do instead of as the first one by id. */
export const names: Migration = {
  model: 8,
  run: async (graph) => {
    const next = statementFile('migrate/referents-after');
    for (let after: string | undefined = ''; after !== undefined;) {
      const { rows } = await graph.read(next, { after, many: BATCH });
      const ids = idColumns.parse(rows);
      const documents = ids.filter((id) => id.startsWith('document:'));
      const entities = ids.filter((id) => !id.startsWith('document:'));
      await graph.write(({ run }) =>
        Promise.all([
          run(statementFile('load/describe-entities'), { given: { ids: entities } }),
          run(statementFile('load/describe-documents'), { given: { ids: documents } }),
        ]),
      );
      after = ids.at(-1);
    }
    await writeWords(graph);
  },
};
