import { getNamedType, getNullableType, isListType } from 'graphql';
import { complaint } from '../cypher/index.ts';
import type { Ground } from './ground.ts';
import { placeOf } from './schema-place.ts';

/** Every field of Query starts from a label of the model, `node(id)` from that which its id names. */
export function checkRootFields({ schema, model, entries }: Ground): string[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    if (entries.has(`Query.${field.name}`) || isListType(getNullableType(field.type))) return [];
    const label = getNamedType(field.type).name.replace(/Connection$/, '');
    if (label === 'Node' || model.labels.has(label)) return [];
    return [
      complaint(
        placeOf(field),
        `Query.${field.name} starts from the label ${label}, which cypher/model.cypher lacks.`,
      ),
    ];
  });
}
