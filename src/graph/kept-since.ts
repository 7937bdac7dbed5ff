import { GraphError } from './errors.ts';

/**
 * Checks that the graph has kept what it said at a moment.
 * @param since the moment since which the graph keeps what it said; null for always
 * @throws {GraphError} `PAST_NOT_KEPT`
 */
export function assertKeptSince(since: string | null, moment: string): void {
  if (since === null || moment >= since) return;
  throw new GraphError(
    'PAST_NOT_KEPT',
    `This graph has kept what it said since ${since}, and not at ${moment}: name a moment from then on, or restore a backup of that time (docs/backup.md)`,
  );
}
