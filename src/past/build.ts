import { z } from 'zod';
import { Merges } from '../contribution/index.ts';
import { documentsAt, mergesAt, type StoredThen } from '../export/index.ts';
import {
  emptySlot,
  makePastSchema,
  statementFile,
  transactionUnder,
  type Graph,
  type Slot,
} from '../graph/index.ts';
import { ROWS_A_TRANSACTION, sizeOf, writeVersions } from '../ingest/index.ts';
import { writeTo, type Occupied } from './occupancy.ts';
import { TimesThen } from './times-then.ts';

const COPIED_AT_ONCE = 5_000n;

/** Places whose constraints and indexes this process has made, by graph. */
const made = new WeakMap<Graph, Set<string>>();

/**
 * Builds the graph of a moment in its place, whatever was there before.
 * @param key the moment of the last change in it.
 * @throws {GraphError}
 * @throws {TakenOver}
 */
export async function build(graph: Graph, occupied: Occupied, key: string): Promise<void> {
  const { slot } = occupied;
  await emptySlot(slot, (work) => writeTo(graph, occupied, work));
  await makeSchemaOf(graph, slot);
  await writeDocuments(graph, occupied, key);
  await copyChanges(graph, occupied, key);
  await writeTo(graph, occupied, ({ run }) =>
    run(statementFile('past/copy-merges'), { moment: key, label: `Merge${slot.suffix}` }),
  );
}

async function makeSchemaOf(graph: Graph, { id, suffix }: Slot): Promise<void> {
  const known = made.get(graph) ?? new Set();
  made.set(graph, known);
  if (known.has(id)) return;
  await makePastSchema(graph, suffix);
  known.add(id);
}

async function writeDocuments(graph: Graph, occupied: Occupied, key: string): Promise<void> {
  const { suffix } = occupied.slot;
  const merged = await mergesAt(graph, key);
  const moment = { at: key, merges: new Merges(merged.map(({ from, into }) => [from, into])) };
  const times = new TimesThen(key);
  let batch: StoredThen[] = [];
  let rows = 0;
  const flush = async () => {
    await writeTo(graph, occupied, (transaction) =>
      writeVersions(transactionUnder(suffix, transaction), batch, moment),
    );
    batch = [];
    rows = 0;
  };
  for await (const version of documentsAt(graph, key)) {
    const size = sizeOf(version);
    if (batch.length > 0 && rows + size > ROWS_A_TRANSACTION) await flush();
    batch.push(version);
    rows += size;
    times.add(version);
  }
  if (batch.length > 0) await flush();
  for (const part of times.parts())
    await writeTo(graph, occupied, (transaction) =>
      transactionUnder(suffix, transaction).run(statementFile('past/times'), {
        given: { rows: part },
      }),
    );
}

const lastColumns = z.tuple([z.tuple([z.string().nullable()])]);

/** Histories tell what had changed by then. */
async function copyChanges(graph: Graph, occupied: Occupied, moment: string): Promise<void> {
  const label = `Change${occupied.slot.suffix}`;
  for (let after: string | null = ''; after !== null;) {
    const given = { moment, label, after, many: COPIED_AT_ONCE };
    const { rows } = await writeTo(graph, occupied, ({ run }) =>
      run(statementFile('past/copy-changes'), given),
    );
    [[after]] = lastColumns.parse(rows);
  }
}
