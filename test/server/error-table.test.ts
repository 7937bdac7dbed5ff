import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CLIENT_CODES } from '../../src/server/errors/error-table.ts';

test('docs/errors.md has exactly the codes that leave the server, as the code has them', () => {
  const documented = readFileSync('docs/errors.md', 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, code, status, means] = /^\| `(\w+)` *\| (\d+) *\| (.*?) *\|$/.exec(line) ?? [];
      return code === undefined ? [] : [[code, Number(status), means]];
    });
  expect(documented).toEqual(
    Object.entries(CLIENT_CODES).map(([code, { status, means }]) => [code, status, means]),
  );
});
