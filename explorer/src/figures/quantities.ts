import { figureText } from '../facts/figure.ts';
import { nameOf } from '../facts/names.tsx';
import type { FullStatistic } from '../questions/gather.ts';

/** Figures of one measure, unit, population and place. */
export interface QuantityGroup {
  readonly key: string;
  readonly measure: string;
  readonly population: string;
  readonly unit: string;
  readonly statistics: readonly FullStatistic[];
  /** All of its words in lower case, for a filter. */
  readonly text: string;
}

export function quantityKey({ measure, unit, population, place }: FullStatistic): string {
  return [measure, unit, population ?? '', place?.id ?? ''].join('\n');
}

export function quantitiesOf(statistics: readonly FullStatistic[]): QuantityGroup[] {
  return [...Map.groupBy(statistics, quantityKey)]
    .map(([key, group]) => {
      const [first] = group;
      const words = group.flatMap((one) => [
        figureText(one, one.unit),
        one.value,
        one.measure,
        one.population ?? '',
        ...one.about.map(nameOf),
        ...one.reportedBy.map(nameOf),
      ]);
      return {
        key,
        measure: first?.measure ?? '',
        population: first?.population ?? '',
        unit: first?.unit ?? '',
        statistics: group,
        text: words.join(' ').toLowerCase(),
      };
    })
    .toSorted(
      (a, b) => b.statistics.length - a.statistics.length || a.measure.localeCompare(b.measure),
    );
}
