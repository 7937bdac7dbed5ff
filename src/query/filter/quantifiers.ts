import type { GraphQLInputObjectType } from 'graphql';
import { BadUserInput } from '../errors.ts';
import { match } from '../binding/index.ts';
import { allOf } from './conjunction.ts';
import { count } from './count.ts';
import { filterCondition, linkedNoun } from './filter.ts';
import { linkedPath, linkedItem } from './linked-path.ts';
import type { Part, Place, Subject } from './place.ts';
import { below, given, isValues, type Values } from './values.ts';

/**
 * What is said of many linked ones: `some`, `none`, `every` and `count`.
 * @throws {BadUserInput} where a null stands in place of a value.
 */
export function links(
  place: Place,
  subject: Subject,
  type: GraphQLInputObjectType,
  { key, value, valueOf }: Part<Values>,
): string | null {
  const noun = linkedNoun(type);
  const parts = given(value).map(([quantifier, operand]) => {
    if (!isValues(operand))
      throw new BadUserInput(
        `${subject.noun}Filter.${key}.${quantifier} must not be null: leave it out.`,
      );
    const said = { key, value: operand, valueOf: below(valueOf, quantifier) };
    switch (quantifier) {
      case 'some':
        return exists(place, subject, noun, said);
      case 'none':
        return `NOT ${exists(place, subject, noun, said)}`;
      case 'every':
        return every(place, subject, noun, said);
      default:
        return count(place, subject, said);
    }
  });
  return allOf(parts);
}

/** At least one linked one fits; of a link to one, it is there and fits. */
export function exists(
  place: Place,
  subject: Subject,
  noun: string,
  { key, value, valueOf }: Part<Values>,
): string {
  const path = linkedPath(place, subject, key);
  const positive = { ...place, negated: false };
  const inner = filterCondition(positive, noun, linkedItem(path, noun), value, valueOf);
  return `EXISTS { ${match(path.text, [path.where, inner])} }`;
}

function every(
  place: Place,
  subject: Subject,
  noun: string,
  { key, value, valueOf }: Part<Values>,
): string | null {
  const path = linkedPath(place, subject, key);
  const negative = { ...place, negated: true };
  const inner = filterCondition(negative, noun, linkedItem(path, noun), value, valueOf);
  if (inner === null) return null;
  return `NOT EXISTS { ${match(path.text, [path.where, `NOT (${inner})`])} }`;
}
