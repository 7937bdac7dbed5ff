import { BROKEN, type Reader } from './assembly.ts';

/** A connection or an edge: what is null in it is broken already, for none of its parts may be null. */
export function compileParts(parts: readonly { key: string; value: Reader }[]): Reader {
  return (frame, path, assembly) => {
    const object: Record<string, unknown> = {};
    for (const { key, value } of parts) {
      const read = value(frame, { above: path, key }, assembly);
      if (read === BROKEN) return BROKEN;
      object[key] = read;
    }
    return object;
  };
}
