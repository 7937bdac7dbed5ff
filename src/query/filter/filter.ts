import type { FilterField } from '../../catalogue/index.ts';
import { allOf, bindPath, match, type BoundPath } from '../binding.ts';
import { BadUserInput } from '../errors.ts';
import { compareField, writeComparison } from './comparison.ts';
import {
  entriesOf,
  filterFieldOf,
  isInputObject,
  partOf,
  type Filter,
  type FilterContext,
  type Subject,
} from './context.ts';

export type LinkField = Extract<FilterField, { kind: 'link' | 'links' }>;

/**
 * A noun's filter as a condition on a variable; null if the filter is empty. The text depends on the
 * filter's shape only; its values are parameters.
 * @throws {BadUserInput} if a value is null
 */
export function filterCondition(
  context: FilterContext,
  subject: Subject,
  filter: Filter,
): string | null {
  const parts = entriesOf(filter.value).map(([key, value]) => {
    if (value === null)
      throw new BadUserInput(`${subject.noun}Filter.${key} must not be null: omit it.`);
    return fieldCondition(context, subject, key, partOf(filter, key, value));
  });
  return allOf(parts);
}

function fieldCondition(
  context: FilterContext,
  subject: Subject,
  key: string,
  { value, path }: Filter<unknown>,
): string | null {
  const field = filterFieldOf(context, subject.noun, key);
  const isJunction = field.kind === 'and' || field.kind === 'or';
  if (isJunction && Array.isArray(value))
    return junction(context, subject, field.kind, { value, path });
  if (!isInputObject(value))
    throw new TypeError(`${subject.noun}Filter.${key} must be an input object.`);
  const filter = { value, path };
  switch (field.kind) {
    case 'and':
    case 'or':
      throw new TypeError(`${subject.noun}Filter.${key} must be a list.`);
    case 'not': {
      const opposite = { ...context, negated: !context.negated };
      return `NOT (${filterCondition(opposite, subject, filter) ?? 'true'})`;
    }
    case 'comparison':
      return compareField(context, subject, key, field, filter);
    case 'link':
      return exists(context, subject, field, filter);
    case 'links':
      return quantifiers(context, subject, key, field, filter);
    default:
      return field satisfies never;
  }
}

/** `and` and `or`: an empty `and` is true, an empty `or` false. */
function junction(
  context: FilterContext,
  subject: Subject,
  kind: 'and' | 'or',
  list: Filter<readonly unknown[]>,
): string | null {
  const parts = list.value.map((value, index) => {
    if (!isInputObject(value))
      throw new TypeError(`${subject.noun}Filter.${kind} must list input objects.`);
    return filterCondition(context, subject, partOf(list, index, value));
  });
  if (kind === 'or')
    return parts.length === 0
      ? 'false'
      : `(${parts.map((part) => `(${part ?? 'true'})`).join(' OR ')})`;
  const given = parts.filter((part) => part !== null);
  return given.length === 0 ? null : `(${given.map((part) => `(${part})`).join(' AND ')})`;
}

/**
 * `some`, `none`, `every` and `count` over linked items.
 * @throws {BadUserInput} if one of them is null
 */
function quantifiers(
  context: FilterContext,
  subject: Subject,
  key: string,
  field: LinkField,
  filter: Filter,
): string | null {
  const parts = entriesOf(filter.value).map(([quantifier, value]) => {
    const name = `${subject.noun}Filter.${key}.${quantifier}`;
    if (!isInputObject(value)) throw new BadUserInput(`${name} must not be null: omit it.`);
    const inner = partOf(filter, quantifier, value);
    switch (quantifier) {
      case 'some':
        return exists(context, subject, field, inner);
      case 'none':
        return `NOT ${exists(context, subject, field, inner)}`;
      case 'every':
        return every(context, subject, field, inner);
      case 'count':
        return count(context, subject, name, field, inner);
      default:
        throw new TypeError(`No filter has the quantifier ${quantifier}.`);
    }
  });
  return allOf(parts);
}

/** `some`: at least one linked item matches. Of a link to one: the item exists and matches. */
function exists(
  context: FilterContext,
  subject: Subject,
  field: LinkField,
  filter: Filter,
): string {
  const path = linkedPath(context, subject, field);
  const inner = filterCondition({ ...context, negated: false }, linkedSubject(path, field), filter);
  return `EXISTS { ${match(path.text, [path.where, inner])} }`;
}

/** `every`: no linked item fails to match. Null, and so true, if the filter is empty. */
function every(
  context: FilterContext,
  subject: Subject,
  field: LinkField,
  filter: Filter,
): string | null {
  const path = linkedPath(context, subject, field);
  const inner = filterCondition({ ...context, negated: true }, linkedSubject(path, field), filter);
  if (inner === null) return null;
  return `NOT EXISTS { ${match(path.text, [path.where, `NOT (${inner})`])} }`;
}

/** `count`: how many items are linked, whatever they are. */
function count(
  context: FilterContext,
  subject: Subject,
  name: string,
  field: LinkField,
  filter: Filter,
): string | null {
  const { bindings, site } = context;
  const parts = entriesOf(filter.value).map(([operator, operand]) => {
    if (operand === null) throw new BadUserInput(`${name}.${operator} must not be null: omit it.`);
    const path = linkedPath(context, subject, field);
    const source = { kind: 'filterValue', as: 'itself', distinct: false } as const;
    const parameter = bindings.parameter(site, {
      ...source,
      path: partOf(filter, operator, operand).path,
    });
    return writeComparison(operator, `COUNT { ${match(path.text, [path.where])} }`, parameter);
  });
  return allOf(parts);
}

/** The path from a subject that is bound to the items that a filter is about. */
function linkedPath(
  { bindings }: FilterContext,
  { variable }: Subject,
  field: LinkField,
): BoundPath {
  return bindPath(bindings, field.path, variable, field.ofUnion ? 'written' : 'omitted');
}

/** The linked item that a filter is about. */
export function linkedSubject({ names }: BoundPath, { noun, item }: LinkField): Subject {
  const variable = names.get(item);
  if (variable === undefined)
    throw new TypeError(`A path to ${noun} must name the variable ${item}.`);
  return { noun, variable };
}
