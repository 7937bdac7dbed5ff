import { nodeLabels } from '../generated/statements.ts';
import type { Graph } from './connect.ts';
import { statementFile } from './statement-file.ts';
import { statementUnder } from './under.ts';
import type { Transaction } from './write.ts';

/** A place in the database for the graph of an earlier moment. */
export interface Slot {
  /** The id of its node. */
  readonly id: string;
  /** What its labels, constraints and indexes end in. */
  readonly suffix: string;
}

/** As many earlier moments are kept at once. */
export const SLOTS: readonly Slot[] = [1, 2].map((number) => ({
  id: `snapshot:${number}`,
  suffix: `__past${number}`,
}));

/** From the end of the transaction on, nobody reads an earlier moment; `emptySlots` deletes what is left of them. */
export async function dropSlots({ run }: Transaction): Promise<void> {
  await run(statementFile('past/drop-slots'), { ids: SLOTS.map(({ id }) => id) });
}

/** Deletes all nodes of earlier moments that were dropped. */
export async function emptySlots(graph: Graph): Promise<void> {
  const { rows } = await graph.read(statementFile('past/slots'));
  const dropped = rows.flatMap(([id, state]) => (state === 'DROPPED' ? [id] : []));
  for (const slot of SLOTS.filter(({ id }) => dropped.includes(id)))
    await emptySlot(slot, async (work) =>
      graph.write(async (transaction) => {
        const { rows } = await transaction.run(statementFile('past/lock-dropped'), { id: slot.id });
        return rows.length > 0 && (await work(transaction));
      }),
    );
}

const MANY = 5_000n;

/**
 * Deletes all nodes of a place, some at a time.
 * @param write runs the work in a transaction; false where somebody else uses the place by now.
 */
export async function emptySlot(
  { suffix }: Slot,
  write: (work: (transaction: Transaction) => Promise<boolean>) => Promise<boolean>,
): Promise<void> {
  const anyNode = statementUnder(suffix, statementFile('past/any-node'));
  if (!(await write(({ run }) => run(anyNode).then(({ rows }) => rows.length > 0)))) return;
  const statement = statementUnder(suffix, statementFile('past/delete-nodes'));
  for (const each of nodeLabels) {
    const given = { label: each, many: MANY };
    const deleteSome = ({ run }: Transaction) =>
      run(statement, given).then(({ rows }) => Number(rows[0]?.[0]) > 0);
    while (await write(deleteSome));
  }
}
