import type { Side, Variables, Work } from '../works/index.ts';
import type { CountHits } from './hit-counter.ts';
import type { Round } from './measure-round.ts';
import type { Failed, Measured, WorkMeasured } from './measured.ts';
import { median } from './median.ts';

interface Rounds {
  work: Work;
  variables: Record<Side, Variables>;
  rounds: ReadonlyMap<Side, readonly Round[]>;
  failed: ReadonlyMap<Side, Failed>;
}

/** Medians of the rounds, ratios, db hits. */
export async function sumUp(
  each: Rounds,
  countHits: CountHits,
): Promise<Omit<WorkMeasured, 'firstRuns'>> {
  const { work, variables, rounds, failed } = each;
  const sides = new Map<Side, Measured | Failed>();
  for (const [side, measured] of rounds) {
    const failure = failed.get(side);
    sides.set(
      side,
      failure ?? { ...medians(measured), dbHits: await countHits(work, side, variables[side]) },
    );
  }
  const ratio = (over: Side, under: Side) => ratioOf(rounds.get(over), rounds.get(under));
  return {
    work,
    sides,
    peerRatio: ratio('peer', 'footnote'),
    rawRatio: ratio('footnote', 'raw'),
  };
}

function medians(rounds: readonly Round[]): Round {
  return {
    p50: median(rounds.map(({ p50 }) => p50)),
    perSecond: median(rounds.map(({ perSecond }) => perSecond)),
    cpu: median(rounds.map(({ cpu }) => cpu)),
    neo4jCpu: median(rounds.map(({ neo4jCpu }) => neo4jCpu)),
  };
}

/** The ratio of each round, because the machine is busier in some rounds than in others. */
function ratioOf(over: readonly Round[] = [], under: readonly Round[] = []): number | undefined {
  const ratios = over.flatMap(({ p50 }, at) => {
    const other = under[at];
    return other === undefined ? [] : [p50 / other.p50];
  });
  return ratios.length === 0 ? undefined : median(ratios);
}
