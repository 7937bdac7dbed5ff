import type { ObjectLayout } from '../statement/index.ts';
import { BROKEN, type Reader } from './assembly.ts';
import { compileObject } from './object.ts';

/**
 * Makes of a layout the function that turns a frame into the response's data: an object, or null
 * where a null went all the way up. The rules are those of the GraphQL specification, section 6.4.
 */
export function compileAssembler(layout: ObjectLayout): Reader {
  const read = compileObject(layout);
  return (frame, path, assembly) => {
    const data = read(frame, path, assembly);
    return data === BROKEN ? null : data;
  };
}
