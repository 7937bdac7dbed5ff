import { derive } from '../derive/index.ts';
import type { ReadLayout } from '../statement/index.ts';
import type { Frame } from './rows.ts';

type Derived = Extract<ReadLayout, { kind: 'derived' }>;

/** Has code make a value of what was read; of objects, the fields that are selected. */
export function compileDerived({ name, slot, type, fields }: Derived): (frame: Frame) => unknown {
  const make = derive(name);
  if (fields === null) return (frame) => make(frame[slot]);
  const select = (object: unknown) =>
    Object.fromEntries(
      fields.map((field) => [
        field.key,
        field.name === '__typename' ? type : Reflect.get(Object(object), field.name),
      ]),
    );
  return (frame) => {
    const made = make(frame[slot]);
    return Array.isArray(made) ? made.map(select) : made === null ? null : select(made);
  };
}
