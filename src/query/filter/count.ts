import { BadUserInput } from '../errors.ts';
import { match } from '../binding/index.ts';
import { allOf } from './conjunction.ts';
import { leaf } from './leaf.ts';
import { linkedPath } from './linked-path.ts';
import type { Part, Place, Subject } from './place.ts';
import { below, given, type Values } from './values.ts';

/**
 * How many are linked, whatever they are.
 * @throws {BadUserInput} where a null stands in place of a value.
 */
export function count(
  place: Place,
  subject: Subject,
  { key, value, valueOf }: Part<Values>,
): string | null {
  const parts = given(value).map(([operator, operand]) => {
    if (operand === null)
      throw new BadUserInput(
        `${subject.noun}Filter.${key}.count.${operator} must not be null: leave it out.`,
      );
    const path = linkedPath(place, subject, key);
    const parameter = place.writer.parameter(place.site, below(valueOf, operator));
    return leaf(operator, `COUNT { ${match(path.text, [path.where])} }`, parameter);
  });
  return allOf(parts);
}
