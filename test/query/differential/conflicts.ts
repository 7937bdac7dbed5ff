import { isDeepStrictEqual } from 'node:util';
import { compareQuantities, type Quantity } from '../../../src/arithmetic/index.ts';
import { folded, type Row } from '../../../src/model/index.ts';
import { compareDecimals, compareText } from './compare.ts';
import { figureOf } from './derivations.ts';
import type { Stored } from './stored.ts';

/** The figures of one measure and unit that differ from a statistic's, each with a verdict. */
export function comparisonsOf(stored: Stored, statistic: Row) {
  const ofAnotherQuantity = (other: Row) => Number(!sameQuantity(statistic, other));
  return statisticsOf(stored)
    .filter((other) => sameMeasure(statistic, other) && differs(statistic, other))
    .sort(
      (a, b) =>
        ofAnotherQuantity(a) - ofAnotherQuantity(b) ||
        compareText(String(a['sortFrom']), String(b['sortFrom'])) ||
        compareDecimals(String(a['value']), String(b['value'])) ||
        compareText(a.id, b.id),
    )
    .map((other) => ({
      statistic: other,
      ...compareQuantities(quantityOf(stored, statistic), quantityOf(stored, other)),
    }));
}

/** The statistics that another figure of their measure and unit differs from. */
export function conflictingIn(stored: Stored): Row[] {
  return differing(stored, sameMeasure);
}

/** The statistics that another figure of their quantity differs from. */
export function disputedIn(stored: Stored): Row[] {
  return differing(stored, sameQuantity);
}

function differing(stored: Stored, comparable: (one: Row, other: Row) => boolean): Row[] {
  const all = statisticsOf(stored);
  return all.filter((one) => all.some((other) => comparable(one, other) && differs(one, other)));
}

/** A rendering against its statistic: both are of one quantity. */
export function renderingVerdict(stored: Stored, rendering: Row) {
  const scope = { population: null, from: null, to: null, place: null };
  const [one, other] = [rendering, stored.linkOf(rendering).start].map((row) => ({
    ...figureOf(row),
    ...scope,
  }));
  if (one === undefined || other === undefined) throw new TypeError('Two figures are compared.');
  return compareQuantities(one, other);
}

/** Live claims that deny what a claim asserts, or assert what it denies. */
export function contradicting(stored: Stored, claim: Row): Row[] {
  const opposite = new Map([
    ['ASSERTED', 'DENIED'],
    ['DENIED', 'ASSERTED'],
  ]).get(String(claim['modality']));
  return sayingTheSame(stored, claim).filter(
    (other) =>
      other['modality'] === opposite &&
      (claim['retractedAt'] ?? other['retractedAt'] ?? null) === null,
  );
}

/** Other claims of the same subject, predicate, title, and object or value, by id. */
export function sayingTheSame(stored: Stored, claim: Row): Row[] {
  const said = (row: Row) => [
    stored.from(row, 'SUBJECT').map(({ end }) => end.id),
    row['predicate'],
    stored.from(row, 'OBJECT').map(({ end }) => end.id),
    ...[row['value'], row['title']].map((text) => folded(typeof text === 'string' ? text : null)),
  ];
  return stored
    .from(claim, 'SUBJECT')
    .flatMap(({ end: subject }) => stored.to(subject, 'SUBJECT').map(({ start }) => start))
    .filter((other) => other !== claim && isDeepStrictEqual(said(other), said(claim)))
    .sort((a, b) => compareText(a.id, b.id));
}

function statisticsOf(stored: Stored): Row[] {
  return [...stored.nodes.values()].filter((row) => stored.labelOf(row) === 'Statistic');
}

/** `check` compares the keys with what the figures measure. */
function sameMeasure(one: Row, other: Row): boolean {
  return one['measureKey'] === other['measureKey'];
}

function sameQuantity(one: Row, other: Row): boolean {
  return one['quantityKey'] === other['quantityKey'];
}

function differs(one: Row, other: Row): boolean {
  return (
    one['bound'] !== other['bound'] ||
    ['value', 'low', 'high'].some((field) => {
      const [a, b] = [textOf(one, field), textOf(other, field)];
      return a === null || b === null ? a !== b : compareDecimals(a, b) !== 0;
    })
  );
}

function quantityOf(stored: Stored, row: Row): Quantity {
  return {
    ...figureOf(row),
    population: textOf(row, 'population'),
    from: textOf(row, 'periodFrom'),
    to: textOf(row, 'periodTo'),
    place: stored.from(row, 'MEASURED_AT')[0]?.end.id ?? null,
  };
}

function textOf(row: Row, field: string): string | null {
  const value = row[field];
  return typeof value === 'string' ? value : null;
}
