import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const ASSERT_NODE = fileURLToPath(new URL('../../src/assert-node.js', import.meta.url));

test('a Node older than the package asks for: one sentence, exit code 1', () => {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-node-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(join(folder, 'dist'));
  const copied = join(folder, 'dist', 'assert-node.js');
  copyFileSync(ASSERT_NODE, copied);
  const { version } = process;
  const run = (needed: string) => {
    const wanted = { type: 'module', engines: { node: `>=${needed}` } };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(wanted));
    return spawnSync(process.execPath, [copied], { encoding: 'utf8' });
  };
  expect(run(version.slice(1).replace(/\.\d+$/, ''))).toMatchObject({ status: 0, stderr: '' });
  expect(run('99.1')).toMatchObject({
    status: 1,
    stderr: `footnote: Footnote needs Node 99.1 or later; this is Node ${version.slice(1)}\n`,
  });
});

test('a Node that reads no TypeScript, in a clone: one sentence, exit code 1', () => {
  const args = ['--no-strip-types', ASSERT_NODE];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(
    /^footnote: A clone of Footnote runs on Node 24,.*"npm rebuild node".*\n$/,
  );
});
