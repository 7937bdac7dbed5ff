import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyOfProject } from './project-copy.ts';

test('what is generated is what is committed', () => {
  expect(generateCheck('.')).toMatchObject({ status: 0 });
});

test('a file that is not fresh is named', () => {
  const copy = copyOfProject();
  appendFileSync(join(copy, 'src/generated/catalogue.ts'), '// by hand\n');
  const { status, output } = generateCheck(copy);
  expect(status).toBe(1);
  expect(output).toContain('- src/generated/catalogue.ts');
  expect(output).not.toContain('- src/generated/statements.ts');
});

test('what does not fit is said on the command line', () => {
  const copy = copyOfProject();
  appendFileSync(join(copy, 'cypher/place.cypher'), '\n// Place.quotation\nplace.name\n');
  const { status, output } = generateCheck(copy);
  expect(status).toBe(1);
  expect(output).toMatch(/cypher\/place\.cypher:\d+ schema\/ has no Place\.quotation\./);
});

/** `npm run generate:check` as a user types it: codegen says nothing of errors where NODE_ENV is test. */
function generateCheck(cwd: string): { status: number | null; output: string } {
  const { PATH = '', HOME = '' } = process.env;
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'generate:check'], {
    cwd,
    encoding: 'utf8',
    env: { PATH, HOME },
  });
  return { status, output: `${stdout}${stderr}` };
}
