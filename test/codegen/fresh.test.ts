import { expect, test } from 'vitest';
import { execFileSync } from 'node:child_process';

test('what is generated is what is committed', () => {
  const run = () =>
    execFileSync('npm', ['run', 'generate:check'], { encoding: 'utf8', stdio: 'pipe' });
  expect(run).not.toThrow();
}, 60_000);
