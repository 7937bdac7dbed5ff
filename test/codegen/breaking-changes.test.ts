import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { breakingChanges } from '../../codegen/schema/index.ts';

const RELEASED = `
  type Query { people(first: Int, kind: Kind): [Person!]! }
  enum Kind { LIVING DEAD @deprecated(reason: "Use LIVING.") }
  type Person { id: ID! name: String! nick: String @deprecated(reason: "Use name.") born: String }
`;
const NOTHING = '# Changelog\n\n## [0.2.0] - Unreleased\n\n### Added\n\n- A thing.\n';

const changed = (from: string, to: string, changelog = NOTHING) => {
  if (!RELEASED.includes(from)) throw new Error(`There is no ${from}.`);
  return breakingChanges(RELEASED, RELEASED.replace(from, to), changelog);
};

test.each([
  ['a field is removed', ' born: String', '', 'Person.born'],
  ['a field becomes nullable', 'name: String!', 'name: String', 'Person.name'],
  ['a field changes its type', 'born: String', 'born: Int', 'Person.born'],
  ['an argument is removed', 'first: Int, ', '', 'Query.people'],
  ['an argument becomes required', 'first: Int', 'first: Int!', 'Query.people.first'],
  ['a required argument is added', 'first: Int', 'first: Int, by: Int!', 'Query.people'],
  ['an enum value is removed', ' LIVING ', ' ', 'Kind.LIVING'],
])('%s: refused, unless the changelog says so', async (_, from, to, path) => {
  const [found = '', ...others] = await changed(from, to);
  expect(others).toEqual([]);
  const [named = ''] = found.split(':');
  expect(named).toContain(path);
  const announcing = (section: string, version = '0.2.0') =>
    `# Changelog\n\n## [${version}] - Unreleased\n\n### ${section}\n\n- \`${named}\`, because.\n\n`;
  expect(await changed(from, to, announcing('Removed'))).toEqual([]);
  expect(await changed(from, to, announcing('Changed'))).toEqual([]);
  expect(await changed(from, to, announcing('Added'))).toEqual([found]);
  // What an earlier version announced was for that version.
  const earlier = NOTHING + announcing('Removed', '0.1.0').replace('# Changelog', '');
  expect(await changed(from, to, earlier)).toEqual([found]);
});

test.each([
  ['a deprecated field is removed', ' nick: String @deprecated(reason: "Use name.")', ''],
  ['a deprecated value is removed', ' DEAD @deprecated(reason: "Use LIVING.")', ''],
  ['a field is added', 'born: String', 'born: String died: String'],
  ['a value is added', 'LIVING', 'LIVING UNKNOWN'],
  ['an optional argument is added', 'first: Int', 'first: Int, after: String'],
  ['a field is deprecated', 'born: String', 'born: String @deprecated(reason: "Use name.")'],
])('%s: allowed', async (_, from, to) => {
  expect(await changed(from, to)).toEqual([]);
});

test('the schema keeps the promises of the last release', async () => {
  const [released = '', current = '', changelog = ''] = [
    ...['schema.released.graphql', 'schema.graphql', 'CHANGELOG.md'],
  ].map((file) => readFileSync(file, 'utf8'));
  expect(await breakingChanges(released, current, changelog)).toEqual([]);
});
