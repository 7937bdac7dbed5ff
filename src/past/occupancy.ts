import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import {
  emptySlots,
  SLOTS,
  statementFile,
  type Graph,
  type Slot,
  type Transaction,
} from '../graph/index.ts';

/** Milliseconds after which a build that nobody goes on with is taken over: its process ended. */
const DEAD_MS = 60_000;
/** Milliseconds for which a use is not noted again. */
const NOTED_MS = 10_000;

/** The graph of one moment in its place. Another one in the same place is another generation. */
export interface Occupied {
  readonly slot: Slot;
  readonly generation: string;
}

/** What is to be done for the graph of a moment. */
export type Claimed =
  | { readonly what: 'use' | 'build'; readonly occupied: Occupied }
  /** Somebody builds it, or every place is being built on. */
  | { readonly what: 'wait' };

const number = z.number().nullable();

/** Rows of places. */
export const occupancies = z
  .array(
    z.tuple([
      z.string(),
      z.enum(['BUILDING', 'READY', 'DROPPED']),
      z.string().nullable(),
      z.string().nullable(),
      number,
      number,
    ]),
  )
  .transform((rows) =>
    rows.flatMap(([id, state, key, generation, touched, used]): Occupancy[] => {
      const slot = SLOTS.find((each) => each.id === id);
      if (slot === undefined) return [];
      const [touchedAgo, usedAgo] = [touched ?? Infinity, used ?? Infinity];
      return [{ slot, state, key, generation, touched: touchedAgo, used: usedAgo }];
    }),
  );

/** What a place holds. */
export interface Occupancy {
  readonly slot: Slot;
  readonly state: 'BUILDING' | 'READY' | 'DROPPED';
  readonly key: string | null;
  readonly generation: string | null;
  /** Milliseconds since then. */
  readonly touched: number;
  readonly used: number;
}

/**
 * Finds the graph of a moment, or takes a place for it: a free one, or that of the graph that was used longest ago.
 * @param slots what the places hold.
 * @param key the moment of the last change in it.
 * @param assertBuildable rejects where it may not be built: then nothing makes room for it.
 */
export async function claim(
  graph: Graph,
  slots: readonly Occupancy[],
  key: string,
  assertBuildable: () => Promise<void>,
): Promise<Claimed> {
  const ready = readyOf(slots, key);
  if (ready !== undefined) {
    const { slot, generation } = ready.occupied;
    if (ready.used > NOTED_MS)
      await graph.write(({ run }) =>
        run(statementFile('past/use-slot'), { id: slot.id, generation }),
      );
    return { what: 'use', occupied: ready.occupied };
  }
  await assertBuildable();
  return graph.write((transaction) => take(transaction, key));
}

async function take({ run }: Transaction, key: string): Promise<Claimed> {
  const ids = SLOTS.map(({ id }) => id);
  const { rows } = await run(statementFile('past/lock-slots'), { ids });
  const slots = occupancies.parse(rows);
  const ready = readyOf(slots, key);
  if (ready !== undefined) return { what: 'use', occupied: ready.occupied };
  const isAlive = (each: Occupancy) => each.state === 'BUILDING' && each.touched < DEAD_MS;
  if (slots.some((each) => isAlive(each) && each.key === key)) return { what: 'wait' };
  const [chosen] = slots.filter((each) => !isAlive(each)).sort(freeFirst);
  if (chosen === undefined) return { what: 'wait' };
  const generation = randomUUID();
  const { slot } = chosen;
  await run(statementFile('past/take-slot'), { id: slot.id, key, generation });
  return { what: 'build', occupied: { slot, generation } };
}

function readyOf(slots: readonly Occupancy[], key: string) {
  const found = slots.find((each) => each.state === 'READY' && each.key === key);
  if (found?.generation == null) return undefined;
  const { slot, generation, used } = found;
  return { occupied: { slot, generation }, used };
}

function freeFirst(one: Occupancy, other: Occupancy): number {
  const isReady = (each: Occupancy) => Number(each.state === 'READY');
  return isReady(one) - isReady(other) || other.used - one.used;
}

/** Another process has the place by now, or what it held was dropped. */
export class TakenOver extends Error {
  override name = 'TakenOver';
}

/**
 * Runs the work in a transaction that ends before anybody else can take the place.
 * @throws {TakenOver}
 */
export async function writeTo<T>(
  graph: Graph,
  { slot: { id }, generation }: Occupied,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  return graph.write(async (transaction) => {
    const touch = statementFile('past/touch-slot');
    const { rows } = await transaction.run(touch, { id, generation });
    if (rows.length === 0) throw new TakenOver(`Another process builds on ${id}`);
    return work(transaction);
  });
}

/** Says that the graph of a moment is whole. @throws {TakenOver} */
export async function finish(graph: Graph, { slot: { id }, generation }: Occupied): Promise<void> {
  const statement = statementFile('past/finish-slot');
  const { rows } = await graph.write(({ run }) => run(statement, { id, generation }));
  if (rows.length === 0) throw new TakenOver(`Another process builds on ${id}`);
}

/** Gives a place up after a build that failed, so that the next request builds again. */
export async function release(graph: Graph, occupied: Occupied): Promise<void> {
  await writeTo(graph, occupied, ({ run }) =>
    run(statementFile('past/drop-slots'), { ids: [occupied.slot.id] }),
  );
}

/** Whether the graph of a moment is still in its place. */
export async function isThere(
  graph: Graph,
  { slot: { id }, generation }: Occupied,
  bookmarks: readonly string[],
): Promise<boolean> {
  const limits = bookmarks.length > 0 ? { bookmarks } : {};
  const { rows } = await graph.read(statementFile('past/is-ready'), { id, generation }, limits);
  return rows.length > 0;
}

/** Deletes what builds that ended with their processes have left, and what was dropped. */
export async function dropAbandoned(graph: Graph): Promise<void> {
  const slots = occupancies.parse((await graph.read(statementFile('past/slots'))).rows);
  const isDead = (each: Occupancy) => each.state === 'BUILDING' && each.touched >= DEAD_MS;
  if (slots.some(isDead))
    await graph.write(async ({ run }) => {
      const ids = slots.map(({ slot }) => slot.id);
      const { rows } = await run(statementFile('past/lock-slots'), { ids });
      for (const { slot } of occupancies.parse(rows).filter(isDead))
        await run(statementFile('past/drop-slots'), { ids: [slot.id] });
    });
  if (slots.some((each) => each.state === 'DROPPED' || isDead(each))) await emptySlots(graph);
}
