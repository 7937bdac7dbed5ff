import { labelOf, typeOfId } from '../../model/index.ts';
import type { ObjectLayout } from '../statement/index.ts';
import type { Reader } from './assembly.ts';
import { compileFields } from './fields.ts';

/** An object of one of some types, told by its id; null where there is none. */
export function compileObject({ types, id, byType }: ObjectLayout): Reader {
  const readers = new Map([...byType].map(([type, fields]) => [type, compileFields(type, fields)]));
  const [only] = types;
  const single = types.length === 1 && only !== undefined ? readers.get(only) : undefined;
  if (id === null) return (frame, path, assembly) => single?.(frame, path, assembly);
  return (frame, path, assembly) => {
    const value = frame[id];
    if (typeof value !== 'string') return null;
    if (single !== undefined) return single(frame, path, assembly);
    const type = typeOfId(value);
    const reader = type && readers.get(labelOf(type));
    if (reader === undefined)
      throw new TypeError(`${value} is of none of the types ${types.join(', ')}.`);
    return reader(frame, path, assembly);
  };
}
