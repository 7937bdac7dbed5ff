import {
  type Gathering,
  FigureConflictsDocument,
  type DifferingFigureFragment,
  type FigureVerdict,
} from '../api/index.ts';
import type { QuantityGroup } from './quantities.ts';

/** Why two figures of a group differ. */
export interface Conflict {
  readonly verdict: FigureVerdict;
  /** One sentence. */
  readonly because: string;
}

export const VERDICT_WORDS: Record<FigureVerdict, string> = {
  CONTRADICTION: 'contradiction',
  ROUNDING: 'rounding',
  COMPATIBLE_BY_BOUNDS: 'compatible by bounds',
  DIFFERENT_POPULATION: 'different populations',
  DIFFERENT_PLACE: 'different places',
  DIFFERENT_PERIOD: 'different periods',
  SAME: 'the same',
};

/** The verdicts from the one that needs a reader most. */
export const VERDICTS: readonly string[] = Object.keys(VERDICT_WORDS);

export function allConflicts(gathering: Gathering): Promise<DifferingFigureFragment[]> {
  return gathering.all(FigureConflictsDocument, {}, ({ conflicts }) => conflicts);
}

/** Why the figures of a group differ from one another, each reason once, contradictions first. */
export function conflictsIn(
  { statistics }: QuantityGroup,
  differing: ReadonlyMap<string, DifferingFigureFragment>,
): Conflict[] {
  const reasons = statistics.flatMap(({ id }, at) => {
    const after = new Set(statistics.slice(at + 1).map((other) => other.id));
    const found = differing.get(id)?.comparisons ?? [];
    return found.filter(({ statistic }) => after.has(statistic.id));
  });
  const distinct = new Map(reasons.map((reason) => [reason.because, reason]));
  return [...distinct.values()].toSorted(
    (a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict),
  );
}

/** Figures of different populations, places or periods differ, and do not disagree. */
export function disagrees({ verdict }: Conflict): boolean {
  return !verdict.startsWith('DIFFERENT');
}
