import { z } from 'zod';
import { textKey } from '../../model/index.ts';
import type { Graph } from '../connect.ts';
import { statementFile } from '../statement-file.ts';
import type { Migration } from './migration.ts';

/** What one transaction can hold without trouble. */
const BATCH = 10_000n;
/** Texts that differ from their keys, as a regular expression of Java. */
const KEYED = '(?s).*[\\x{D7FE}-\\x{10FFFF}].*';

const KINDS = ['nodes', 'links'] as const;
/** A scan of a large graph takes long. */
const LIMITS = { timeoutMs: 3_600_000 };
const columns = z.array(z.tuple([z.string(), z.string().nullable(), z.string()]));

/** Adds the sort keys of texts, by which lists are ordered. */
export const textKeys: Migration = {
  model: 4,
  run: async (graph: Graph) => {
    for (const kind of KINDS) {
      const keyless = statementFile(`migrate/keyless-${kind}`);
      const key = statementFile(`migrate/key-${kind}`);
      for (;;) {
        const found = await graph.read(keyless, { many: BATCH, keyed: KEYED }, LIMITS);
        const rows = columns.parse(found.rows).map(([id, text, property]) => ({
          id,
          property,
          key: text === null ? '\uFFFF' : textKey(text),
        }));
        if (rows.length === 0) break;
        await graph.write(({ run }) => run(key, { rows }));
      }
    }
  },
};
