import { decimalKey, type Row } from '../../../src/model/index.ts';
import { NO_SORT_KEY, sortKey } from '../../../src/words/index.ts';
import {
  encodeCursor,
  orderingOf,
  type Ordering,
  type OrderTerm,
} from '../../../src/query/pagination.ts';
import { compareDecimals, compareText } from './compare.ts';

export interface Term {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

/** What each noun is ordered by, besides its id: the property that has the value. */
const PROPERTY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Person: { NAME: 'name' },
  Agency: { NAME: 'name' },
  Organization: { NAME: 'name' },
  Program: { NAME: 'name' },
  Place: { NAME: 'name' },
  Document: { DATE: 'date', TITLE: 'title' },
  Quote: { DATE: 'date', START: 'sortStart' },
  Passage: { START: 'start' },
  Mention: { START: 'start' },
  Proposal: { CONFIDENCE: 'confidence', POSITION: 'sortPosition' },
  Decision: { DECIDED_AT: 'decidedAt' },
  Merge: { MADE_AT: 'madeAt' },
  Change: { AT: 'at' },
  Claim: { FROM: 'validFrom', RECORDED_AT: 'recordedAt', START: 'sortStart' },
  Position: { FROM: 'from', TITLE: 'title' },
  Statistic: { VALUE: 'value', FROM: 'periodFrom', TO: 'periodTo', MEASURE: 'measure' },
  StatisticGroup: {
    ...{ COUNT: 'count', MIN: 'min', MAX: 'max' },
    ...{ UNIT: 'unit', MEASURE: 'measure', YEAR: 'year' },
  },
};

/** An order of items of a noun, by terms and then by id; what has no value is last when ascending. */
export function orderOf(noun: string, terms: readonly Term[]): (a: Row, b: Row) => number {
  return (a, b) => {
    for (const { field, direction } of withId(noun, terms)) {
      const compare = comparisonOf(field);
      const [left, right] = [valueOf(noun, field, a), valueOf(noun, field, b)];
      const difference =
        left === null || right === null
          ? Number(left === null) - Number(right === null)
          : compare(left, right);
      if (difference !== 0) return direction === 'ASC' ? difference : -difference;
    }
    return 0;
  };
}

/** Fields that are ordered by the words of their texts. */
const WORDED = ['NAME', 'TITLE', 'MEASURE'];
const DECIMAL = ['VALUE', 'CONFIDENCE', 'MIN', 'MAX'];

function comparisonOf(field: string): (a: string, b: string) => number {
  if (DECIMAL.includes(field)) return compareDecimals;
  return WORDED.includes(field) ? (a, b) => compareText(sortKey(a), sortKey(b)) : compareText;
}

/** The id decides last, in the direction of the term before it. The largest groups come first by default. */
function withId(noun: string, terms: readonly Term[]): Term[] {
  const byDefault: Term[] =
    noun === 'StatisticGroup' ? [{ field: 'COUNT', direction: 'DESC' }] : [];
  const all = terms.length > 0 ? terms : byDefault;
  return [...all, { field: 'ID', direction: directionOfId(terms) }];
}

export function directionOfId(terms: readonly Term[]): Term['direction'] {
  return terms.at(-1)?.direction ?? 'ASC';
}

/** The orders that statements of cypher/ have of their own, as cursors tell them from others. */
const OWN_ORDER: Readonly<Record<string, OrderTerm>> = {
  StatisticGroup: { field: '«group».count DESC', descending: true, numeric: true },
  Found: { field: '«hit».score DESC', descending: true, numeric: true },
};

/** What cursors of an ordering hold. */
export function orderingFor(noun: string, terms: readonly Term[], byLink = false): Ordering {
  const own = terms.length === 0 ? OWN_ORDER[noun] : undefined;
  if (own !== undefined) return orderingOf(noun, [own]);
  const given = terms.map(({ field, direction }) => ({
    field,
    descending: direction === 'DESC',
    ...(field === 'COUNT' ? { numeric: true } : {}),
  }));
  return orderingOf(noun, given, byLink);
}

function valueOf(noun: string, field: string, row: Row): string | null {
  if (field === 'ID') return row.id;
  const property = PROPERTY[noun]?.[field];
  if (property === undefined) throw new TypeError(`${noun} is not ordered by ${field}.`);
  const value = row[property];
  if (typeof value === 'number' || typeof value === 'bigint')
    return String(value).padStart(10, '0');
  return typeof value === 'string' ? value : null;
}

/** What is encoded in a cursor is the engine's own affair, and left out of the comparison. */
export function cursorOf(
  noun: string,
  terms: readonly Term[],
  row: Row,
  link: string | null,
): string {
  const ordering = orderingFor(noun, terms, link !== null);
  const keys = ordering.terms.map(({ field, numeric }) => {
    if (numeric === true) return row['count'];
    const value = valueOf(noun, field, row);
    if (value === null) return NO_SORT_KEY;
    if (field === 'YEAR') return value.slice(-4);
    if (DECIMAL.includes(field)) return decimalKey(value);
    return WORDED.includes(field) ? sortKey(value) : value;
  });
  return encodeCursor(ordering, [...keys, row.id, ...(link === null ? [] : [link])]);
}
