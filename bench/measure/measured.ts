import type { Side, Work } from '../works/index.ts';
import type { Round } from './measure-round.ts';

/** One server and one work: medians of the rounds. */
export interface Measured extends Round {
  readonly dbHits: number;
}

export interface Failed {
  readonly failed: string;
}

/** One work on all servers. */
export interface WorkMeasured {
  readonly work: Work;
  readonly sides: ReadonlyMap<Side, Measured | Failed>;
  /** Milliseconds of Neo4j's CPU for the first answer, of Footnote and of the raw server. */
  readonly firstRuns: ReadonlyMap<Side, number>;
  /** The peer's time divided by Footnote's: the median of the ratios of the rounds. */
  readonly peerRatio: number | undefined;
  /** Footnote's time divided by the raw server's; likewise. */
  readonly rawRatio: number | undefined;
}
