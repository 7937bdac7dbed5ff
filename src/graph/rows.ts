import type { Record as DriverRecord, Result } from 'neo4j-driver-lite';
import { GraphError } from './errors.ts';

/**
 * Parameters of a statement. A JavaScript number arrives in Neo4j as a float: give a bigint where Cypher
 * needs an integer (`LIMIT $first`), or say `toInteger(…)` in the statement.
 */
export type Params = Readonly<Record<string, unknown>>;

/** A result: the names of its columns, and for each row its values in the same order. Integers are numbers. */
export interface Rows {
  keys: string[];
  rows: unknown[][];
  /** How far the server was when it answered. */
  bookmarks?: readonly string[];
}

/** How a result is read. */
export interface Reading {
  /** Whether each record holds a list of rows, in its only column. */
  batched?: boolean | undefined;
  /** Characters of all texts together; default any number. */
  maxCharacters?: number | undefined;
  /** Called when the statement is planned and runs. */
  begins?: () => void;
}

/**
 * Reads a result by index: a third of the cost of the driver's maps by name.
 * @throws {GraphError} TOO_LARGE
 */
export function collectRows(
  result: Result,
  { batched = false, maxCharacters = Infinity, begins }: Reading = {},
): Promise<Rows> {
  return new Promise((resolve, reject) => {
    // A transaction of the driver keeps each of its results, and with it these functions, until it ends: they
    // must not keep the rows, which the promise would as well.
    let reading: Open | undefined = { rows: [], resolve, reject };
    let keys: string[] = [];
    let characters = 0;
    result.subscribe({
      onKeys: (found) => {
        begins?.();
        keys = found;
      },
      onNext: (record) => {
        const found = batched ? rowsOf(record) : [valuesOf(record)];
        if (maxCharacters < Infinity) characters += charactersIn(found);
        // The driver reports what this throws as the error of the result.
        if (characters > maxCharacters) throw new GraphError('TOO_LARGE', tooLarge(maxCharacters));
        reading?.rows.push(...found);
      },
      onCompleted: () => {
        reading?.resolve({ keys, rows: reading.rows });
        reading = undefined;
      },
      onError: (error) => {
        reading?.reject(error);
        reading = undefined;
      },
    });
  });
}

/** A result that is being read. */
interface Open {
  readonly rows: unknown[][];
  readonly resolve: (rows: Rows) => void;
  readonly reject: (error: Error) => void;
}

function rowsOf(record: DriverRecord): unknown[][] {
  const batch: unknown = record.get(0);
  if (!isRows(batch)) throw new TypeError('A batched statement must return lists of rows.');
  return batch;
}

const isRows = (value: unknown): value is unknown[][] => Array.isArray(value);

function tooLarge(limit: number): string {
  return `The texts of the result exceed ${limit} characters: ask for smaller pages, or for fewer long texts`;
}

/** Characters of the texts in a value. Other values are small. */
function charactersIn(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  let sum = 0;
  for (const item of Array.isArray(value) ? value : Object.values(value)) sum += charactersIn(item);
  return sum;
}

function valuesOf(record: DriverRecord): unknown[] {
  const values = new Array<unknown>(record.length);
  for (let at = 0; at < values.length; at++) values[at] = record.get(at);
  return values;
}
