import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every variable that is read is told of in docs/environment.md', () => {
  const read = [...readFileSync('src/config.ts', 'utf8').matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)];
  const told = readFileSync('docs/environment.md', 'utf8');
  const names = read.map(([, name]) => `\`${name ?? ''}\``);
  expect(names.length).toBeGreaterThan(25);
  expect(names.filter((name) => !told.includes(name))).toEqual([]);
});
