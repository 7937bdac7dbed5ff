import type { FoundType, ProposalKind } from '../api/index.ts';
import { MODALITY_WORDS, PROGRAM_WORDS, QUOTE_WORDS, STATUS_WORDS } from '../facts/words.ts';

/** A part of an item that a form shows; `path` leads to it in the item. */
export type ItemField = {
  readonly label: string;
  readonly path: readonly (string | number)[];
} & (
  | { readonly as: 'text' | 'words' | 'list' | 'derivation' }
  | { readonly as: 'choice'; readonly names: Readonly<Record<string, string>> }
  | { readonly as: 'referent' | 'referents'; readonly types: readonly FoundType[] }
);

const SPEAKERS: readonly FoundType[] = ['PERSON', 'AGENCY', 'ORGANIZATION'];
const SOURCES: readonly FoundType[] = [...SPEAKERS, 'DOCUMENT'];
const ANYTHING: readonly FoundType[] = [...SOURCES, 'PROGRAM', 'PLACE'];

const BOUND_NAMES = {
  EXACT: 'exactly the value',
  AT_LEAST: 'at least',
  AT_MOST: 'at most',
  ABOUT: 'about',
} as const;

const text = (label: string, ...path: (string | number)[]): ItemField => ({
  as: 'text',
  label,
  path,
});
const choice = (
  label: string,
  names: Readonly<Record<string, string>>,
  ...path: (string | number)[]
): ItemField => ({ as: 'choice', label, path, names });
const referent = (label: string, path: string, types: readonly FoundType[]): ItemField => ({
  as: 'referent',
  label,
  path: [path],
  types,
});
const referents = (label: string, path: string, types: readonly FoundType[]): ItemField => ({
  as: 'referents',
  label,
  path: [path],
  types,
});
const words = (...path: (string | number)[]): ItemField => ({
  as: 'words',
  label: 'Words of the text',
  path,
});

/** What can be said of an item of each kind. What a form does not show stays as it is. */
export function fieldsOf(kind: ProposalKind, id: string): readonly ItemField[] {
  switch (kind) {
    case 'ENTITY': {
      const types = ANYTHING.filter((type) => id.startsWith(`${type.toLowerCase()}:`));
      return [
        referent('Who or what it is: one of the graph, or the new one', 'id', types),
        text('Name', 'name'),
        { as: 'list', label: 'Also called, separated by semicolons', path: ['aliases'] },
        text('Description', 'description'),
        ...(id.startsWith('program:') ? [choice('Kind of program', PROGRAM_WORDS, 'kind')] : []),
      ];
    }
    case 'REFERENCE':
      return [
        text('Title', 'title'),
        text('Date, as 2024-05-31', 'date'),
        text('Address', 'url'),
        text('Language, as en', 'language'),
      ];
    case 'STATISTIC':
      return [
        words('renderings', 0),
        text('Value, in digits', 'value'),
        text('Lowest value of a range', 'low'),
        text('Highest value of a range', 'high'),
        choice('The quantity is', BOUND_NAMES, 'bound'),
        text('Unit, such as person or percent', 'unit'),
        text('What is counted or measured', 'measure'),
        text('Population', 'population'),
        { as: 'derivation', label: 'Computed from', path: ['derivedFrom'] },
        text('Period, in the words of the text', 'period', 'stated'),
        text('First day, as 2024-05-01', 'period', 'from'),
        text('Last day, as 2024-05-31', 'period', 'to'),
        referent('Place', 'place', ['PLACE']),
        referents('About', 'about', ANYTHING),
        referents('Reported by', 'reportedBy', SOURCES),
        choice('Put forward as', MODALITY_WORDS, 'renderings', 0, 'modality'),
      ];
    case 'QUOTE':
      return [
        words('passage'),
        choice('The words are', QUOTE_WORDS, 'kind'),
        referent('Speaker', 'speaker', SPEAKERS),
        referents('About', 'about', ANYTHING),
      ];
    case 'CLAIM':
      return [
        words('passage'),
        referent('Subject', 'subject', ANYTHING),
        text('Verb, such as HELD or PART_OF', 'predicate'),
        referent('Object', 'object', ANYTHING),
        text('What is said, in your own words, in place of an object', 'value'),
        text('Title of the office', 'title'),
        choice('The office is', { '': 'no office', ...STATUS_WORDS }, 'status'),
        text('First day, as 2024-05-01', 'validFrom'),
        text('Last day, as 2024-05-31', 'validTo'),
        referent('Who states it', 'assertedBy', SOURCES),
        choice('Put forward as', MODALITY_WORDS, 'modality'),
      ];
    default:
      return kind satisfies never;
  }
}

type Path = readonly (string | number)[];

/** The text at a path of an item; empty where there is none. */
export function textAt(item: unknown, path: Path): string {
  const found = valueAt(item, path);
  return typeof found === 'string' ? found : '';
}

/** The texts of the list at a path of an item. */
export function textsAt(item: unknown, path: Path): readonly string[] {
  const found = valueAt(item, path);
  return Array.isArray(found) ? found.filter((one) => typeof one === 'string') : [];
}

function valueAt(item: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    item,
  );
}

/** The item with another value at a path. An empty text, and an object without parts, are left out. */
export function withValue(item: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(item))
    return item.map((each: unknown, at) => (at === key ? withValue(each, rest, value) : each));
  const before = typeof item === 'object' && item !== null ? { ...item } : {};
  const next = withValue(valueAt(before, [key]), rest, value);
  const isEmpty = next === '' || (isObject(next) && Object.keys(next).length === 0);
  return isEmpty ? without(before, [String(key)]) : { ...before, [key]: next };
}

function without(item: unknown, keys: readonly string[]): Record<string, unknown> {
  const entries = isObject(item) ? Object.entries(item) : [];
  return Object.fromEntries(entries.filter(([key]) => !keys.includes(key)));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The parts of a figure that each passage with it repeats. */
const REPEATED = ['value', 'low', 'high', 'bound'];

/** Where words stand: other words stand elsewhere. */
const PLACE = ['start', 'end', 'occurrence'];

/** The item with a field as somebody wrote it. Words of the text are found by the server. */
export function withField(item: unknown, { as, path }: ItemField, value: unknown): unknown {
  if (as === 'words') {
    const rest = without(valueAt(item, path), PLACE);
    return withValue(item, path, { ...rest, exact: value });
  }
  const [key] = path;
  const changed = withValue(item, path, value);
  const renderings = valueAt(item, ['renderings']);
  if (path.length > 1 || !REPEATED.includes(String(key)) || !Array.isArray(renderings))
    return changed;
  // A passage that stated the figure as it was is read in the same way.
  return renderings.reduce<unknown>(
    (so, rendering, at) =>
      textAt(rendering, path) === textAt(item, path)
        ? withValue(so, ['renderings', at, ...path], value)
        : so,
    changed,
  );
}
