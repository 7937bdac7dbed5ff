/** The part of a graph that reads: one statement, one round trip. */
export interface Reading {
  read(statement: string, parameters: Record<string, unknown>): Promise<{ rows: unknown[][] }>;
  /** Told of each operation before it is read, for those who observe. */
  planned?(plan: PlannedOperation): void;
}

export interface PlannedOperation {
  /** Rows that it may touch, by estimate. */
  readonly cost: number;
  /** Whether its plan was there already. */
  readonly known: boolean;
}
