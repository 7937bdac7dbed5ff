import { CriticalityLevel, diff, DiffRule } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/**
 * What a schema breaks that the last release promised: the removal of anything that was not deprecated there,
 * and any other change that may fail an operation. What the changelog announces is left out.
 * @param released the SDL of the last release
 * @param changelog its newest version names, in backticks under Changed or Removed, what changes: `Person.aliases`
 * @returns a sentence for each breaking change, with its path
 */
export async function breakingChanges(
  released: string,
  current: string,
  changelog: string,
): Promise<string[]> {
  const announced = announcedIn(changelog);
  const changes = await diff(buildSchema(released), buildSchema(current), [
    DiffRule.suppressRemovalOfDeprecatedField,
  ]);
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .filter(({ path = 'schema' }) => !announced.has(path))
    .map(({ message, path = 'schema' }) => `${path}: ${message}`);
}

/** Keep a Changelog begins versions with `##` and kinds of change with `###`; the newest version is first. */
function announcedIn(changelog: string): ReadonlySet<string> {
  const [, newest = ''] = changelog.split(/^## /m);
  const sections = newest.split(/^### /m).filter((text) => /^(?:Changed|Removed)\s/.test(text));
  const names = sections.flatMap((text) => [...text.matchAll(/`([^`]+)`/g)]);
  return new Set(names.map(([, name = '']) => name));
}
