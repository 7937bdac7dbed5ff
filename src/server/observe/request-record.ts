import { ANYBODY, type Caller } from '../access/index.ts';

/** The statement that answered a request. */
export interface StatementRecord {
  /** Without values: those are its parameters. */
  text: string;
  /** Milliseconds since 1970. */
  startedAt: number;
  ms: number;
  /** Undefined where it failed. */
  rows?: number;
}

/** What a request did, for the log, the metrics and the traces. Filled in as it goes. */
export class RequestRecord {
  /** Milliseconds since 1970. */
  readonly startedAt = Date.now();
  caller: Caller = ANYBODY;
  /** What the client has seen already. */
  bookmarks: readonly string[] | undefined = undefined;
  operationName: string | undefined = undefined;
  /** `query`, `mutation` or `subscription`. */
  operationType: string | undefined = undefined;
  /** Whether the document had been parsed and validated before; undefined where it came not so far. */
  documentKnown: boolean | undefined = undefined;
  /** Whether its plan was there already. */
  planKnown: boolean | undefined = undefined;
  /** Rows that it may touch, by the engine's estimate. */
  cost: number | undefined = undefined;
  statement: StatementRecord | undefined = undefined;
  /** Of the first error that the client got. */
  code: string | undefined = undefined;
}
