import type { GraphQLInputObjectType } from 'graphql';
import { BadUserInput } from '../errors.ts';
import { bindExpression } from '../binding/index.ts';
import { expressionOf, sortKeyOf } from '../plan/index.ts';
import { allOf } from './conjunction.ts';
import { isOfWholeTexts, leaf, leafValue, textKeys } from './leaf.ts';
import type { Part, Place, Subject } from './place.ts';
import { below, given, type Values } from './values.ts';

/**
 * The operators given for a field of the variable's own.
 * @throws {BadUserInput} where a null stands in place of a value.
 */
export function scalar(
  place: Place,
  { noun, variable }: Subject,
  type: GraphQLInputObjectType,
  { key, value, valueOf }: Part<Values>,
): string | null {
  const name = `${noun}Filter.${key}`;
  const found = expressionOf(name);
  const expression = found ? bindExpression(found, variable) : `${variable}.${key}`;
  // No index serves what is negated.
  const sortKey = place.negated ? null : sortKeyOf(name);
  const indexed = sortKey && bindExpression(sortKey, variable);
  const parts = given(value).map(([operator, operand]) => {
    if (operand === null)
      throw new BadUserInput(
        `${noun}Filter.${key}.${operator} must not be null: leave it out, or ask with isNull.`,
      );
    const read = below(valueOf, operator);
    if (indexed !== null && isOfWholeTexts(type.name, operator)) {
      const keys = place.writer.parameter(place.site, (args) => textKeys(read(args)));
      return leaf(operator, indexed, keys);
    }
    const parameter = place.writer.parameter(place.site, (args) =>
      leafValue(type.name, operator, read(args)),
    );
    const text = leaf(operator, expression, parameter);
    if (indexed !== null && type.name !== 'TextFilter' && operator !== 'isNull')
      return `${text} AND ${leaf(operator, indexed, parameter)}`;
    return place.negated ? `coalesce(${text}, false)` : text;
  });
  return allOf(parts);
}
