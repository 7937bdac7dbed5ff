import type { Annotation } from '../../annotation/index.ts';
import { decimalKey } from '../../model/index.ts';
import { problem, type Problem } from '../problem.ts';

interface Range {
  low?: string | undefined;
  high?: string | undefined;
}

/** A range runs upwards. */
export function checkStatistics({ statistics }: Annotation): Problem[] {
  return statistics.flatMap((statistic, at) => [
    ...checkRange(`$.statistics[${at}]`, statistic),
    ...statistic.renderings.flatMap((rendering, place) =>
      checkRange(`$.statistics[${at}].renderings[${place}]`, rendering),
    ),
  ]);
}

function checkRange(path: string, { low, high }: Range): Problem[] {
  if (low === undefined || high === undefined || decimalKey(low) <= decimalKey(high)) return [];
  return [problem(`${path}.high`, `no less than low, ${low}`, high)];
}
