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

type Quantity = Omit<StatisticRow, 'id' | 'reportedBy'>;

function quantityOf(statistic: Statistic): Quantity {
  const { value, low = null, high = null, bound, unit, measure, population = null } = statistic;
  const { period, place = null } = statistic;
  return {
    value,
    low,
    high,
    bound,
    unit,
    measure,
    population,
    periodFrom: period?.from ?? null,
    periodTo: period?.to ?? null,
    periodStated: period?.stated ?? null,
    place,
    about: [...statistic.about].sort(),
  };
}

/** The id of a statistic: two documents that state the same quantity have the same one. */
export function statisticId(statistic: Statistic): string {
  return idOf(quantityOf(statistic));
}

function idOf(quantity: Quantity): string {
  const { measure, unit, population, periodFrom, periodTo, periodStated } = quantity;
  const { place, about, value, low, high, bound } = quantity;
  const when = [periodFrom, periodTo, periodStated];
  const what = [measure, unit, population, when, place, about, value, low, high, bound];
  return `statistic:${hashKey('statistic', ...what)}`;
}

function rowOf(statistic: Statistic, document: string): StatisticRow {
  const quantity = quantityOf(statistic);
  const reportedBy = statistic.reportedBy.length > 0 ? [...statistic.reportedBy] : [document];
  return { id: idOf(quantity), ...quantity, reportedBy: reportedBy.sort() };
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
