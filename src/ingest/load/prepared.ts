import { loadHash, type Contribution } from '../identify/index.ts';

/** A document ready to be loaded. */
export interface Prepared {
  /** The annotation, or the export with its line. */
  file: string;
  contribution: Contribution;
  loadHash: string;
  /** When each claim was first recorded, ISO 8601 by claim id, as an export tells it. */
  recordedAt: Readonly<Record<string, string>>;
  /** How many rows it brings: what a transaction is measured by. */
  size: number;
}

export function prepare(
  file: string,
  contribution: Contribution,
  recordedAt: Readonly<Record<string, string>>,
): Prepared {
  const { descriptions, passages, mentions, statistics, renderings, quotes, claims } = contribution;
  const lists = [descriptions, passages, mentions, statistics, renderings, quotes, claims];
  const size = lists.reduce((sum, { length }) => sum + length, 1);
  return { file, contribution, loadHash: loadHash(contribution), recordedAt, size };
}
