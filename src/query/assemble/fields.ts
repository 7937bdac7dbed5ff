import { GraphQLError } from 'graphql';
import type { FieldLayout } from '../statement/index.ts';
import { BROKEN, type Reader } from './assembly.ts';
import { pathToArray } from './path.ts';
import { compileRead } from './read.ts';

/** The fields of an object, in the order in which they were asked for. */
export function compileFields(type: string, fields: readonly FieldLayout[]): Reader {
  const readers = fields.map((field) => ({
    ...field,
    // Most fields are scalars: they stand in the frame, and need no path to be read by.
    slot: field.read.kind === 'scalar' ? field.read.slot : null,
    value: compileRead(type, field.read),
  }));
  return (frame, path, assembly) => {
    const object: Record<string, unknown> = {};
    for (const { key, nonNull, slot, value, parentType, node } of readers) {
      const read = slot === null ? value(frame, { above: path, key }, assembly) : frame[slot];
      if (read !== BROKEN && read !== null && read !== undefined) {
        object[key] = read;
        continue;
      }
      if (nonNull) {
        if (read !== BROKEN) {
          const message = `Cannot return null for non-nullable field ${parentType}.${node.name.value}.`;
          const at = pathToArray({ above: path, key });
          assembly.errors.push(new GraphQLError(message, { nodes: [node], path: at }));
        }
        return BROKEN;
      }
      object[key] = null;
    }
    return object;
  };
}
