import type { ArgumentsOf, ArgumentSite } from './arguments.ts';
import { keyOfId, LINKS, REFERENT_TYPES } from '../model/index.ts';
import { BadUserInput } from './errors.ts';
import { MAX_FUZZY } from './search/index.ts';
import type { Frame } from './nest-rows.ts';

/** An argument whose values must exist in the graph, and the slot with the statement's answer. */
export interface ExistenceCheck {
  readonly site: ArgumentSite;
  /** The name of the argument. */
  readonly name: string;
  readonly slot: number;
}

/** @throws {BadUserInput} if a value does not exist: a typo must not look like an empty answer */
export function checkExistence(
  checks: readonly ExistenceCheck[],
  frame: Frame,
  argumentsOf: ArgumentsOf,
): void {
  for (const { site, name, slot } of checks) {
    const found = frame[slot];
    const value = argumentsOf(site)[name];
    if (found === false) throw unknownId(name, String(value));
    if (Array.isArray(found) && Array.isArray(value)) checkKinds(name, value, found.map(String));
  }
}

/** How much of an unknown value a message repeats, in UTF-16 code units. */
const SHOWN = 80;

function shown(value: unknown): string {
  const text = String(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

function unknownId(name: string, given: string): BadUserInput {
  const id = shown(given);
  if (!REFERENT_TYPES.some((type) => id.startsWith(`${type}:`)))
    return new BadUserInput(
      `${name} must be the id of an entity or document, and begin with one of ${REFERENT_TYPES.join(', ')}; it is ${JSON.stringify(id)}.`,
    );
  const words = keyOfId(id).match(/[\p{L}\p{N}]+/gu) ?? [];
  const text = words
    .slice(0, MAX_FUZZY)
    .map((word) => `${word}~`)
    .join(' ');
  return new BadUserInput(
    `${name} must be the id of an entity or document that is here; there is no ${id}. Find ids with search(text: ${JSON.stringify(text)}).`,
  );
}

function checkKinds(name: string, given: readonly unknown[], stored: readonly string[]): void {
  const known = [...new Set([...Object.keys(LINKS), ...stored])].sort();
  const unknown = given.filter((kind) => typeof kind !== 'string' || !known.includes(kind));
  if (unknown.length === 0) return;
  throw new BadUserInput(
    `${name} must name kinds of link that are here: ${known.join(', ')}. It names ${unknown
      .slice(0, 10)
      .map((kind) => JSON.stringify(shown(kind)))
      .join(', ')}.`,
  );
}
