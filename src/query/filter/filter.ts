import { getNamedType, isInputObjectType, type GraphQLInputObjectType } from 'graphql';
import { BadUserInput } from '../errors.ts';
import { isJunction } from '../limits.ts';
import { allOf } from './conjunction.ts';
import { junction } from './junction.ts';
import type { Part, Place, Subject } from './place.ts';
import { exists, links } from './quantifiers.ts';
import { scalar } from './scalar.ts';
import { below, given, isValues, type ValueOf, type Values } from './values.ts';

/**
 * A noun's filter as a condition on a variable. Its text depends on the filter's shape alone; the
 * values are parameters. Null where the filter says nothing.
 * @throws {BadUserInput} where a null stands in place of a value.
 */
export function filterCondition(
  place: Place,
  noun: string,
  variable: string,
  filter: Values,
  valueOf: ValueOf,
): string | null {
  const subject = { noun, type: filterType(place, noun), variable };
  const parts = given(filter).map(([key, value]) => {
    if (value === null)
      throw new BadUserInput(`${noun}Filter.${key} must not be null: leave it out.`);
    return part(place, subject, { key, value, valueOf: below(valueOf, key) });
  });
  return allOf(parts);
}

/** The input type of a noun's filter. */
export function filterType({ schema }: Place, noun: string): GraphQLInputObjectType {
  const type = schema.getType(`${noun}Filter`);
  if (!isInputObjectType(type)) throw new TypeError(`The schema has no ${noun}Filter.`);
  return type;
}

function part(place: Place, subject: Subject, { key, value, valueOf }: Part): string | null {
  const { noun, variable } = subject;
  if (isJunction(key) && Array.isArray(value))
    return junction(place, subject, key, { key, value, valueOf });
  if (!isValues(value)) throw new TypeError(`${noun}Filter.${key} must be an input object.`);
  if (key === 'not') {
    const opposite = { ...place, negated: !place.negated };
    return `NOT (${filterCondition(opposite, noun, variable, value, valueOf) ?? 'true'})`;
  }
  const type = getNamedType(subject.type.getFields()[key]?.type);
  if (!isInputObjectType(type)) throw new TypeError(`${noun}Filter has no ${key}.`);
  const said = { key, value, valueOf };
  if ('some' in type.getFields()) return links(place, subject, type, said);
  if ('and' in type.getFields()) return exists(place, subject, linkedNoun(type), said);
  return scalar(place, subject, type, said);
}

/** `QuoteFilter` and `QuoteListFilter` → `Quote`. */
export function linkedNoun({ name }: GraphQLInputObjectType): string {
  return name.replace(/(List)?Filter$/, '');
}
