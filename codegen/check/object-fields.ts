import { getNamedType, isLeafType, isListType, getNullableType } from 'graphql';
import { complaint } from '../cypher/index.ts';
import { isDerived } from './derived.ts';
import { entryOf, type Ground } from './ground.ts';
import { isConnection, ownFields } from './own-fields.ts';
import { placeOf } from './schema-place.ts';

/** Every field that leads to objects has a pattern that leads there. */
export function checkObjectFields(ground: Ground): string[] {
  return [...ownFields(ground.schema), ...rootLists(ground)].flatMap(({ type, field, name }) => {
    const target = getNamedType(field.type);
    if (isLeafType(target)) return [];
    const entry = entryOf(ground, type, field.name);
    if (entry === undefined)
      return [
        complaint(
          placeOf(field),
          `${name} has no pattern: write one in cypher/ under "// ${name}".`,
        ),
      ];
    const { block, pattern } = entry;
    if (pattern.kind === 'expression' && !isDerived(ground.schema, field))
      return [
        complaint(
          block,
          `${name} leads to ${target.name}, so it must be a pattern, not an expression.`,
        ),
      ];
    if (pattern.kind === 'statement' && isConnection(target) && pattern.orderBy === null)
      return [complaint(block, `${name} is a page, so its statement must end in ORDER BY.`)];
    return [];
  });
}

/** Fields of Query start from a label, by id or as a page; a plain list must say how. */
function rootLists({ schema }: Ground) {
  const type = schema.getQueryType();
  if (type == null) return [];
  return Object.values(type.getFields())
    .filter((field) => isListType(getNullableType(field.type)))
    .map((field) => ({ type, field, name: `${type.name}.${field.name}` }));
}
