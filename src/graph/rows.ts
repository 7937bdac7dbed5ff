import type { Record as DriverRecord, Result } from 'neo4j-driver-lite';

/**
 * What goes to Neo4j. A JavaScript number arrives there as a float: give a bigint where Cypher needs
 * an integer (`LIMIT $first`), or say `toInteger(…)` in the statement.
 */
export type Params = Readonly<Record<string, unknown>>;

/** A result as it came: names, and for each row its values in the same order. Integers are numbers. */
export interface Rows {
  keys: string[];
  rows: unknown[][];
  /** How far the server was when it answered. */
  bookmarks?: readonly string[];
}

/**
 * The only column of a statement whose records are lists of rows, for records cost more than values:
 * such a result is read as those rows.
 */
const BATCH = 'batch';

/** Such a record; others have no column of this name, and are read by index. */
export interface Batch {
  [BATCH]: unknown[][];
}

/**
 * Reads a result by index: a third of the cost of the driver's maps by name.
 * @param begins is called when the statement is planned and runs.
 */
export function collectRows(result: Result<Batch>, begins?: () => void): Promise<Rows> {
  return new Promise((resolve, reject) => {
    let keys: string[] = [];
    let batched = false;
    const rows: unknown[][] = [];
    result.subscribe({
      onKeys: (found) => {
        begins?.();
        keys = found;
        batched = found.length === 1 && found[0] === BATCH;
      },
      onNext: (record) => {
        if (batched) rows.push(...record.get(BATCH));
        else rows.push(valuesOf(record));
      },
      onCompleted: () => {
        resolve({ keys, rows });
      },
      onError: reject,
    });
  });
}

function valuesOf(record: DriverRecord): unknown[] {
  const values = new Array<unknown>(record.length);
  for (let at = 0; at < values.length; at++) values[at] = record.get(at);
  return values;
}
