import { z } from 'zod';
import type { Graph } from '../connect.ts';
import { statementFile, type StatementsIn } from '../statement-file.ts';

const PAGE = 10_000n;
/** A scan of a large graph takes long. */
const LIMITS = { timeoutMs: 3_600_000 };

/** Statements of `cypher/migrate/`, by their names there. */
interface KeyStatements {
  /** Returns ids after `$after`, at most `$many` and in order, each with what its keys are made of. */
  readonly read: StatementsIn<'migrate'>;
  /** Stores the keys of `$rows` by their ids. */
  readonly write: StatementsIn<'migrate'>;
}

/** Stores keys on all nodes that a statement reads, a page in a transaction. */
export async function keyPages<Of>(
  graph: Graph,
  { read, write }: KeyStatements,
  schema: z.ZodType<Of>,
  keysOf: (of: Of) => Readonly<Record<string, string>>,
): Promise<void> {
  const columns = z.array(z.tuple([z.string(), schema]));
  const [next, store] = [statementFile(`migrate/${read}`), statementFile(`migrate/${write}`)];
  for (let after: string | undefined = ''; after !== undefined;) {
    const found = await graph.read(next, { after, many: PAGE }, LIMITS);
    const rows = columns.parse(found.rows).map(([id, of]) => ({ id, ...keysOf(of) }));
    if (rows.length > 0) await graph.write(({ run }) => run(store, { rows }));
    after = rows.at(-1)?.id;
  }
}
