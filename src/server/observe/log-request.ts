import type { FastifyBaseLogger } from 'fastify';
import type { RequestRecord } from './request-record.ts';

/** How a request ended. */
export interface Ending {
  /** HTTP's. */
  status: number;
  ms: number;
}

/** One line, at the level `info`; what a request did not come to is left out. */
export function logRequest(log: FastifyBaseLogger, record: RequestRecord, ending: Ending): void {
  const { operationName, cost, planKnown, statement, code, caller } = record;
  log.info(
    {
      operation: operationName,
      status: ending.status,
      code,
      ms: rounded(ending.ms),
      statementMs: statement && rounded(statement.ms),
      rows: statement?.rows,
      cost,
      planKnown,
      caller: caller.name,
    },
    'request',
  );
}

/** To the microsecond. */
function rounded(ms: number): number {
  return Math.round(ms * 1_000) / 1_000;
}
