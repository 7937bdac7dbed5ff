import type { Annotation } from '../annotation/index.ts';
import { hashKey } from '../model/index.ts';
import type { DerivationRow, PlacedRow, RenderingRow, StatisticRow } from './contribution.ts';
import type { Passages } from './passages.ts';

type Statistic = Annotation['statistics'][number];

/**
 * The quantities that a document states. The id depends on the quantity, not on who states it, so that
 * documents share it. Figures are compared as written.
 */
export function statisticsOf(annotation: Annotation): PlacedRow<StatisticRow>[] {
  return annotation.statistics.map((statistic, at) => ({
    path: `$.statistics[${at}]`,
    row: rowOf(statistic, annotation.document.id),
  }));
}

function rowOf(statistic: Statistic, document: string): StatisticRow {
  const { value, low = null, high = null, bound, unit, measure, population = null } = statistic;
  const { period, place = null } = statistic;
  const about = [...statistic.about].sort();
  const reportedBy = statistic.reportedBy.length > 0 ? [...statistic.reportedBy] : [document];
  const [periodFrom, periodTo, periodStated] = [
    period?.from ?? null,
    period?.to ?? null,
    period?.stated ?? null,
  ];
  const when = [periodFrom, periodTo, periodStated];
  const what = [measure, unit, population, when, place, about, value, low, high, bound];
  return {
    id: `statistic:${hashKey('statistic', ...what)}`,
    value,
    low,
    high,
    bound,
    unit,
    measure,
    population,
    periodFrom,
    periodTo,
    periodStated,
    place,
    about,
    reportedBy: reportedBy.sort(),
  };
}

/** The passages that state the statistics. */
export function renderingsOf(
  { statistics }: Annotation,
  rows: readonly PlacedRow<StatisticRow>[],
  passages: Passages,
): PlacedRow<RenderingRow>[] {
  return rows.flatMap(({ path, row: { id: statistic } }, at) =>
    (statistics[at]?.renderings ?? []).map((rendering, place) => {
      const { value, low = null, high = null, bound, modality } = rendering;
      const passage = passages.at(rendering).id;
      const key = hashKey('rendering', statistic, passage, value, low, high, bound, modality);
      const id = `rendering:${key}`;
      const row = { id, statistic, passage, value, low, high, bound, modality };
      return { path: `${path}.renderings[${place}]`, row };
    }),
  );
}

/**
 * What the document derives its figures from. A derivation belongs to the document, not to the
 * statistic: documents share a statistic, and each may derive it in its own way.
 * @param statisticOf the id of the statistic of a local key.
 */
export function derivationsOf(
  { statistics }: Annotation,
  statisticOf: ReadonlyMap<string, string>,
): DerivationRow[] {
  return statistics.flatMap(({ key, derivedFrom }) => {
    const statistic = statisticOf.get(key);
    if (statistic === undefined || derivedFrom === undefined) return [];
    const { operation, of } = derivedFrom;
    return [{ statistic, operation, of: of.flatMap((each) => statisticOf.get(each) ?? []) }];
  });
}
