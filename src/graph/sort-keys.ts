import { z } from 'zod';
import { NO_SORT_KEY, sortKey } from '../words/index.ts';
import type { Graph } from './connect.ts';
import { statementFile } from './statement-file.ts';

/** A node or relationship whose stored sort key is not that of its text. */
export interface DifferingSortKey {
  /** Its id, or the ids that it joins. */
  readonly id: string;
  readonly kind: 'node' | 'link';
  /** Neo4j's own id of it. */
  readonly element: string;
  /** The property that has the key. */
  readonly property: string;
  readonly stored: string | null;
  readonly made: string;
}

/** Nodes that are read at once. */
const PAGE = 1_000n;
/** A scan of a large graph takes long. */
const LIMITS = { timeoutMs: 3_600_000 };

const rowsOfPage = z.array(
  z.tuple([
    z.string(),
    z.enum(['node', 'link']),
    z.string(),
    z.string(),
    z.string().nullable(),
    z.string(),
    z.string().nullable(),
  ]),
);

/** Compares the sort key of each text that lists are ordered by with the text. */
export async function* differingSortKeys(graph: Graph): AsyncGenerator<DifferingSortKey> {
  for (const kind of ['referents', 'statistics'] as const) {
    const statement = statementFile(`migrate/sort-keys-of-${kind}`);
    let after: string | undefined = '';
    while (after !== undefined) {
      const { rows } = await graph.read(statement, { after, many: PAGE }, LIMITS);
      const page = rowsOfPage.parse(rows);
      for (const [, kind, element, id, text, property, stored] of page) {
        const made = text === null ? NO_SORT_KEY : sortKey(text);
        if (stored !== made) yield { id, kind, element, property, stored, made };
      }
      after = page.at(-1)?.[0];
    }
  }
}

/** What one transaction can hold without trouble. */
const BATCH = 5_000;

/** Stores the sort key of each text that has another one or none. */
export async function writeSortKeys(graph: Graph): Promise<void> {
  let batch: DifferingSortKey[] = [];
  const flush = async () => {
    const rowsOf = (kind: DifferingSortKey['kind']) =>
      batch
        .filter((each) => each.kind === kind)
        .map(({ element, property, made }) => ({ id: element, property, key: made }));
    await graph.write(({ run }) =>
      Promise.all([
        run(statementFile('migrate/key-nodes'), { rows: rowsOf('node') }),
        run(statementFile('migrate/key-links'), { rows: rowsOf('link') }),
      ]),
    );
    batch = [];
  };
  for await (const differing of differingSortKeys(graph)) {
    if (batch.push(differing) >= BATCH) await flush();
  }
  if (batch.length > 0) await flush();
}
