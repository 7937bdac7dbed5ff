import type { Annotation } from '../../annotation/index.ts';
import { problem, type Problem } from '../problem.ts';

/** No figure derives from itself, not even through other figures. */
export function checkDerivations({ statistics }: Annotation): Problem[] {
  const operandsOf = new Map(
    statistics.map(({ key, derivedFrom }) => [key, derivedFrom?.of ?? []]),
  );
  return statistics.flatMap(({ key, derivedFrom }, at) =>
    (derivedFrom?.of ?? []).flatMap((operand, place) => {
      if (!derivesFrom(operandsOf, operand, key)) return [];
      const path = `$.statistics[${at}].derivedFrom.of[${place}]`;
      return [problem(path, `a statistic that does not derive from "${key}" itself`, operand)];
    }),
  );
}

/** Whether a figure is another one or derives from it, directly or through others. */
export function derivesFrom(
  operandsOf: ReadonlyMap<string, readonly string[]>,
  key: string,
  other: string,
): boolean {
  const reached = new Set([key]);
  // A set yields what is added while it is walked.
  for (const each of reached) for (const next of operandsOf.get(each) ?? []) reached.add(next);
  return reached.has(other);
}
