import { z } from 'zod';
import { textKey } from '../model/index.ts';
import type { Graph } from './connect.ts';
import { statementFile } from './statement-file.ts';

/** What one transaction holds with ease. */
const MANY = 10_000n;
/** Texts that are not their own keys, in Java's terms. */
const KEYED = '(?s).*[\\x{D7FE}-\\x{10FFFF}].*';

const KINDS = ['nodes', 'links'] as const;
/** A scan of a large graph takes its time. */
const LIMITS = { timeoutMs: 3_600_000 };
const columns = z.array(z.tuple([z.string(), z.string().nullable(), z.string()]));

/** Gives the texts of a graph from before model 4 the sort keys by which lists are ordered since. */
export async function keyTexts(graph: Graph): Promise<void> {
  for (const kind of KINDS) {
    const keyless = statementFile(`migrate/keyless-${kind}`);
    const key = statementFile(`migrate/key-${kind}`);
    for (;;) {
      const found = await graph.read(keyless, { many: MANY, keyed: KEYED }, LIMITS);
      const rows = columns.parse(found.rows).map(([id, text, property]) => ({
        id,
        property,
        key: text === null ? '\uFFFF' : textKey(text),
      }));
      if (rows.length === 0) break;
      await graph.write(({ run }) => run(key, { rows }));
    }
  }
}
