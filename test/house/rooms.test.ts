import { Linter } from 'eslint';
import ts from 'typescript-eslint';
import { expect, test } from 'vitest';
import rooms, { findCircles } from '../../eslint.rooms.ts';

const linter = new Linter({ cwd: process.cwd() });

/** What the rule says of a line in a file that need not exist. */
function said(filename: string, code: string): string[] {
  const config: Linter.Config = {
    files: ['**/*.ts'],
    languageOptions: { parser: ts.parser },
    plugins: { rooms },
    rules: { 'rooms/walls': 'error' },
  };
  return linter.verify(code, [config], { filename }).map(({ message }) => message);
}

test.each([
  ['src/graph/new.ts', "import { z } from '../model/index.ts';"],
  ['src/graph/new.ts', "import neo4j from 'neo4j-driver-lite';"],
  ['src/graph/new.ts', "import { x } from './index.ts';"],
  ['src/commands/new.ts', "const graph = await import('../graph/index.ts');"],
  ['test/graph/new.test.ts', "import { x } from '../../src/graph/read.ts';"],
])('%s may say %s', (file, code) => {
  expect(said(file, code)).toEqual([]);
});

test.each([
  ['src/model/new.ts', "import { x } from '../graph/index.ts';", 'may not import src/graph'],
  ['src/model/new.ts', "import type { x } from '../graph/index.ts';", 'may not import src/graph'],
  ['src/model/new.ts', "export * from '../graph/index.ts';", 'may not import src/graph'],
  ['src/model/new.ts', "type X = import('../graph/index.ts').Graph;", 'may not import src/graph'],
  ['src/model/new.ts', "void import('../graph/index.ts');", 'may not import src/graph'],
  ['src/commands/new.ts', "import { x } from '../graph/read.ts';", 'behind the door of src/graph'],
  [
    'src/commands/new.ts',
    "import neo4j from 'neo4j-driver-lite';",
    'Only src/graph and bench may import',
  ],
  ['src/unheard/new.ts', "import { x } from './other.ts';", 'in no room'],
])('%s may not say %s', (file, code, message) => {
  expect(said(file, code)).toEqual([expect.stringContaining(message)]);
});

test('circles are found, however long, and what only leads into one is not in it', () => {
  const imports = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', ['b']],
    ['d', ['e', 'x']],
    ['e', ['b']],
  ]);
  const found = findCircles(imports);
  expect([...found.keys()].sort()).toEqual(['b', 'c', 'd', 'e']);
});
