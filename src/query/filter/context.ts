import type { Catalogue, FilterField } from '../../catalogue/index.ts';
import type { Bindings } from '../binding.ts';
import type { ArgumentPath, ArgumentSite } from '../arguments.ts';

/** What a filter is written with. */
export interface FilterContext {
  readonly bindings: Bindings;
  readonly catalogue: Catalogue;
  readonly site: ArgumentSite;
  /** Below a `not`, a comparison with a missing value must be false instead of null. */
  readonly negated: boolean;
}

/** The variable that a filter is about, and its noun. */
export interface Subject {
  readonly noun: string;
  readonly variable: string;
}

/** An input object, coerced by graphql-js. */
export type InputObject = Readonly<Record<string, unknown>>;

/** A filter of a noun, and where its values are in the arguments of each request. */
export interface Filter<Value = InputObject> {
  readonly value: Value;
  readonly path: ArgumentPath;
}

/** A part of a filter. */
export function partOf<Value>(
  { path }: Filter<unknown>,
  key: string | number,
  value: Value,
): Filter<Value> {
  return { value, path: [...path, key] };
}

/** The parts that are given, sorted, so that the text does not depend on the order in which clients write them. */
export function entriesOf(value: InputObject): [string, unknown][] {
  return Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

export function isInputObject(value: unknown): value is InputObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What the catalogue says of a field of a noun's filter. */
export function filterFieldOf(
  { catalogue }: Pick<FilterContext, 'catalogue'>,
  noun: string,
  key: string,
): FilterField {
  const field = catalogue.nouns[noun]?.filter?.[key];
  if (field === undefined) throw new TypeError(`The catalogue has no filter field ${noun}.${key}.`);
  return field;
}
