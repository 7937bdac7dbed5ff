import { getNamedType, isInputObjectType, type GraphQLInputObjectType } from 'graphql';
import type { Row } from '../../../src/model/index.ts';
import { BadUserInput, schema } from '../../../src/query/index.ts';
import { compareDecimals, compareText } from './compare.ts';
import type { Entry } from './entries.ts';

export type Follows = Readonly<Record<string, Readonly<Record<string, (row: Row) => Entry[]>>>>;

/** Properties whose names differ from those of the filters' fields. */
const PROPERTY: Readonly<Record<string, string>> = {
  alias: 'aliases',
  'Statistic.from': 'periodFrom',
  'Statistic.to': 'periodTo',
};

/** The property of a noun that a field of its filter reads. */
export function propertyOf(noun: string, field: string): string {
  return PROPERTY[`${noun}.${field}`] ?? PROPERTY[field] ?? field;
}

/** Whether an item matches a noun's filter: every condition must hold. */
export function fits(follows: Follows, noun: string, row: Row, filter: object): boolean {
  const type = filterType(noun);
  return Object.entries(filter).every(([key, value]: [string, unknown]) => {
    switch (key) {
      case 'and':
        return list(value).every((each) => fits(follows, noun, row, each));
      case 'or':
        return list(value).some((each) => fits(follows, noun, row, each));
      case 'not':
        return !fits(follows, noun, row, object(value));
      default:
        return fieldFits(follows, noun, type, row, key, object(value));
    }
  });
}

function fieldFits(
  follows: Follows,
  noun: string,
  type: GraphQLInputObjectType,
  row: Row,
  key: string,
  value: object,
): boolean {
  const named = getNamedType(type.getFields()[key]?.type)?.name ?? '';
  if (named.endsWith('ListFilter')) {
    const inner = named.replace('ListFilter', '');
    return linksFit(follows, inner, follow(follows, noun, key)(row), value);
  }
  const inner = named.replace('Filter', '');
  if (isNoun(inner))
    return follow(follows, noun, key)(row).some(({ item }) => fits(follows, inner, item, value));
  const stored = row[propertyOf(noun, key)];
  if (named === 'CountFilter')
    return Object.entries(value).every(
      ([operator, operand]: [string, unknown]) =>
        typeof stored === 'number' && compares(operator, stored - Number(operand)),
    );
  const meetsAll = (text: string | null) =>
    Object.entries(value).every(([operator, operand]: [string, unknown]) =>
      holds(text, operator, operand, inner),
    );
  if (named !== 'AliasFilter') return meetsAll(typeof stored === 'string' ? stored : null);
  const aliases: unknown[] = Array.isArray(stored) ? stored : [];
  return Object.keys(value).length === 0 || aliases.some((alias) => meetsAll(String(alias)));
}

function linksFit(follows: Follows, noun: string, entries: Entry[], value: object): boolean {
  return Object.entries(value).every(([quantifier, operand]: [string, unknown]) => {
    const one = ({ item }: Entry) => fits(follows, noun, item, object(operand));
    switch (quantifier) {
      case 'some':
        return entries.some(one);
      case 'none':
        return !entries.some(one);
      case 'every':
        return entries.every(one);
      default:
        return Object.entries(object(operand)).every(([operator, count]: [string, unknown]) =>
          compares(operator, entries.length - Number(count)),
        );
    }
  });
}

/** Only isNull matches a missing value. */
function holds(value: string | null, operator: string, operand: unknown, type: string): boolean {
  if (operator === 'isNull') return (value === null) === operand;
  if (value === null) return false;
  const compare = type === 'Decimal' ? compareDecimals : compareText;
  if (operator === 'in')
    return Array.isArray(operand) && operand.some((each) => compare(value, String(each)) === 0);
  if (typeof operand !== 'string') throw new TypeError(`${operator} of a ${type} is no text.`);
  if (operator === 'contains') return withoutCase(value).includes(withoutCase(operand));
  if (operator === 'startsWith') return withoutCase(value).startsWith(withoutCase(operand));
  return compares(operator, compare(value, operand));
}

function compares(operator: string, difference: number): boolean {
  switch (operator) {
    case 'eq':
      return difference === 0;
    case 'gt':
      return difference > 0;
    case 'gte':
      return difference >= 0;
    case 'lt':
      return difference < 0;
    case 'lte':
      return difference <= 0;
    default:
      throw new TypeError(`${operator} is no operator.`);
  }
}

/**
 * Refuses a null where a filter has a value: it is a mistake of the client.
 * @throws {BadUserInput}
 */
export function assertNoNull(noun: string, filter: object): void {
  for (const message of nullsIn(noun, filter)) throw new BadUserInput(message);
}

/** What is to be said of each null in a filter. The engine reports one of them. */
export function* nullsIn(noun: string, filter: object): Generator<string> {
  const type = filterType(noun);
  for (const [key, value] of sorted(filter)) {
    if (value === null) yield `${type.name}.${key} must not be null: omit it.`;
    else if (key === 'and' || key === 'or')
      for (const each of list(value)) yield* nullsIn(noun, each);
    else if (key === 'not') yield* nullsIn(noun, object(value));
    else yield* nullsOf(type, key, object(value));
  }
}

function* nullsOf(type: GraphQLInputObjectType, key: string, value: object): Generator<string> {
  const named = getNamedType(type.getFields()[key]?.type)?.name ?? '';
  const inner = named.replace(/(List)?Filter$/, '');
  if (!named.endsWith('ListFilter') && isNoun(inner)) {
    yield* nullsIn(inner, value);
    return;
  }
  for (const [operator, operand] of sorted(value)) {
    const leave = /^Alias|List/.test(named) ? 'omit it' : 'omit it, or use isNull';
    if (operand === null) yield `${type.name}.${key}.${operator} must not be null: ${leave}.`;
    else if (!named.endsWith('ListFilter')) continue;
    else if (operator !== 'count') yield* nullsIn(inner, object(operand));
    else
      for (const [each, count] of sorted(object(operand)))
        if (count === null) yield `${type.name}.${key}.count.${each} must not be null: omit it.`;
  }
}

function sorted(value: object): [string, unknown][] {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}

function follow(follows: Follows, noun: string, key: string): (row: Row) => Entry[] {
  const found = follows[noun]?.[key];
  if (found === undefined)
    throw new TypeError(`The oracle does not know where ${noun}.${key} leads.`);
  return found;
}

function isNoun(name: string): boolean {
  const type = schema.getType(`${name}Filter`);
  return isInputObjectType(type) && 'and' in type.getFields();
}

function filterType(noun: string): GraphQLInputObjectType {
  const type = schema.getType(`${noun}Filter`);
  if (!isInputObjectType(type)) throw new TypeError(`The schema has no ${noun}Filter.`);
  return type;
}

/** Capitals do not depend on the letters around them, unlike σ and ς. */
function withoutCase(text: string): string {
  return text.toLowerCase().toUpperCase();
}

function list(value: unknown): object[] {
  return Array.isArray(value) ? value.map(object) : [];
}

function object(value: unknown): object {
  if (typeof value !== 'object' || value === null) throw new TypeError('A filter is an object.');
  return value;
}
