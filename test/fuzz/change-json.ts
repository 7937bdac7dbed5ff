import fc from 'fast-check';
import { nastyJson } from './nasty.ts';

/** What is done to JSON, at one of its places; `at` and `from` are taken modulo their number. */
export interface JsonChange {
  kind: 'copy' | 'drop' | 'nudge' | 'rename' | 'repeat' | 'replace' | 'wrap';
  at: number;
  from: number;
  value: fc.JsonValue;
}

export const jsonChange: fc.Arbitrary<JsonChange> = fc.record({
  kind: fc.oneof(
    { weight: 3, arbitrary: fc.constant('nudge' as const) },
    { weight: 2, arbitrary: fc.constantFrom('replace', 'copy', 'drop') },
    { weight: 1, arbitrary: fc.constantFrom('repeat', 'rename', 'wrap') },
  ),
  at: fc.nat(100_000),
  from: fc.nat(100_000),
  value: nastyJson,
});

/** The value with one change, itself untouched. */
export function changeJson(original: unknown, { kind, at, from, value }: JsonChange): unknown {
  const whole = { '': structuredClone(original) };
  const places = [...placesIn(whole)];
  const place = places[at % places.length];
  const other = places[from % places.length];
  if (place === undefined || other === undefined) return value;
  switch (kind) {
    case 'copy':
      place.set(structuredClone(other.value));
      break;
    case 'drop':
      place.drop();
      break;
    case 'nudge':
      place.set(nudged(place.value, from));
      break;
    case 'rename':
      place.drop();
      place.add(String(other.key), place.value);
      break;
    case 'repeat':
      place.add(`${place.key}`, structuredClone(place.value));
      break;
    case 'replace':
      place.set(value);
      break;
    case 'wrap':
      place.set(from % 2 === 0 ? [place.value] : { [place.key]: place.value });
      break;
    default: {
      const impossible: never = kind;
      return impossible;
    }
  }
  return whole[''];
}

interface Place {
  key: string | number;
  value: unknown;
  set: (value: unknown) => void;
  drop: () => void;
  /** Beside it: in an array there, in an object under this key. */
  add: (key: string, value: unknown) => void;
}

function* placesIn(parent: object): Generator<Place> {
  for (const [name, value] of Object.entries(parent) as [string, unknown][]) {
    const key = Array.isArray(parent) ? Number(name) : name;
    yield {
      key,
      value,
      set: (instead) => void Reflect.set(parent, key, instead),
      drop: () => {
        if (Array.isArray(parent)) parent.splice(Number(key), 1);
        else Reflect.deleteProperty(parent, key);
      },
      add: (under, added) => {
        if (Array.isArray(parent)) parent.splice(Number(key), 0, added);
        else Reflect.set(parent, under, added);
      },
    };
    if (typeof value === 'object' && value !== null) yield* placesIn(value);
  }
}

/** Nearly the same: a number by a little, a text by a character. */
function nudged(value: unknown, by: number): unknown {
  if (typeof value === 'number') return value + ((by % 7) - 3);
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string') return value;
  const at = by % (value.length + 1);
  return `${value.slice(0, at)}${'aZ0-:é🗺'.at(by % 7) ?? ''}${value.slice(at + (by % 3))}`;
}
