import { addUp } from '../../../src/arithmetic/index.ts';
import type { Row } from '../../../src/model/index.ts';
import { compareDecimals, compareText } from './compare.ts';
import { textOf } from './derivations.ts';
import type { Stored } from './stored.ts';

type Facts = Pick<Stored, 'nodes' | 'labelOf' | 'from'>;

export const GROUP_KEYS = ['UNIT', 'MEASURE', 'YEAR', 'PROGRAM', 'AGENCY', 'REPORTER'] as const;
export type GroupKey = (typeof GROUP_KEYS)[number];

/** The statistics with the same values of some keys, each statistic in as many groups as it has such values. */
export function groupsOf(stored: Facts, by: readonly GroupKey[], statistics: Iterable<Row>): Row[] {
  const members = new Map<string, { values: Values; rows: Row[] }>();
  for (const statistic of statistics)
    for (const values of valuesOf(stored, by, statistic)) {
      const id = idOf(values);
      const group = members.get(id) ?? { values, rows: [] };
      group.rows.push(statistic);
      members.set(id, group);
    }
  return [...members].map(([id, { values, rows }]): Row => {
    const all = rows.map(({ value }) => String(value)).sort(inOrder);
    return {
      ...{ id, unit: values.UNIT, measure: values.MEASURE },
      year: values.YEAR === null ? null : Number(values.YEAR),
      ...{ program: values.PROGRAM, agency: values.AGENCY, reporter: values.REPORTER },
      ...{ count: rows.length, min: all[0], max: all.at(-1), members: rows },
    };
  });
}

/** Groups to begin pages after, by several keys; none of them twice. */
export function someGroups(stored: Facts): Row[] {
  const statistics = [...stored.nodes.values()].filter(
    (row) => stored.labelOf(row) === 'Statistic',
  );
  const groupings: GroupKey[][] = [[], ...GROUP_KEYS.map((key) => [key]), ['UNIT', 'MEASURE']];
  const all = groupings.flatMap((by) => groupsOf(stored, by, statistics));
  return [...new Map(all.map((group) => [group.id, group])).values()];
}

/** Whether the figures of a group add up, and to what. */
export function sumOf(stored: Facts, { members }: Row) {
  const rows = Array.isArray(members) ? members.map((each: Row) => each) : [];
  return addUp(
    rows.map((row) => ({
      ...{ value: String(row['value']), unit: textOf(row, 'unit') ?? '' },
      measure: textOf(row, 'measure') ?? '',
      population: textOf(row, 'population'),
      ...{ from: textOf(row, 'periodFrom'), to: textOf(row, 'periodTo') },
      place: stored.from(row, 'MEASURED_AT')[0]?.end.id ?? null,
    })),
  );
}

type Values = Readonly<Record<GroupKey, string | null>>;

function valuesOf(stored: Facts, by: readonly GroupKey[], row: Row): Values[] {
  const ends = (key: GroupKey, type: string, label?: string): (string | null)[] => {
    if (!by.includes(key)) return [null];
    const found = stored
      .from(row, type)
      .filter(({ end }) => label === undefined || stored.labelOf(end) === label)
      .map(({ end }) => end.id);
    return found.length === 0 ? [null] : found;
  };
  const own = (key: GroupKey, property: string) =>
    by.includes(key) ? textOf(row, property) : null;
  const scalars = {
    ...{ UNIT: own('UNIT', 'unit'), MEASURE: own('MEASURE', 'measure') },
    YEAR: own('YEAR', 'periodFrom')?.slice(0, 4) ?? null,
  };
  return ends('PROGRAM', 'ABOUT', 'Program').flatMap((PROGRAM) =>
    ends('AGENCY', 'ABOUT', 'Agency').flatMap((AGENCY) =>
      ends('REPORTER', 'REPORTED_BY').map((REPORTER) => ({
        ...scalars,
        PROGRAM,
        AGENCY,
        REPORTER,
      })),
    ),
  );
}

function idOf(values: Values): string {
  const year = values.YEAR === null ? null : String(Number(values.YEAR));
  const all = GROUP_KEYS.map((key) => (key === 'YEAR' ? year : values[key]));
  return `group:${all.map((value) => `${value ?? '\uFFFF'}\u0000`).join('')}`;
}

/** By their exact values; two spellings of one number by their digits. */
function inOrder(a: string, b: string): number {
  return compareDecimals(a, b) || compareText(a, b);
}
