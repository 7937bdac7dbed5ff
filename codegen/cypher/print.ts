import type { Model } from './model.ts';
import type { Properties } from './properties.ts';
import type { Patterns } from './read-patterns.ts';

/** The module that the engine reads instead of cypher/. */
export function printModule(
  { entries, stored }: Patterns,
  { labels, relationships }: Model,
): string {
  const patterns = entries.map(({ name, pattern }) => [name, pattern] as const);
  const properties = [...labels, ...relationships].map(
    ([name, own]) => [name, listOf(own)] as const,
  );
  return `import type { Pattern } from '../query/pattern.ts';

/** The patterns of cypher/ by \`Type.field\`, \`Type.field by ORDERING\` or \`NounOrderField.VALUE\`. */
export const patterns: Readonly<Record<string, Pattern>> = ${record(patterns)};

/** Types whose objects are relationships, and of which type those are. */
export const storedAsRelationship: Readonly<Record<string, string>> = ${record([...stored])};

/** A property, and whether it may be absent. */
interface Property {
  readonly name: string;
  readonly optional: boolean;
}

/** What each label and relationship type can carry. */
export const properties: Readonly<Record<string, readonly Property[]>> = ${record(properties)};
`;
}

function listOf(own: Properties): { name: string; optional: boolean }[] {
  return [...own].map(([name, optional]) => ({ name, optional }));
}

function record(entries: readonly (readonly [string, unknown])[]): string {
  const lines = entries.map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  );
  return `{\n${lines.join('')}}`;
}
