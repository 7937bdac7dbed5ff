import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Builds Footnote as for publishing.
 * @returns its main.js.
 */
export function buildFootnote(root: string): string {
  const { status } = spawnSync('npm', ['run', 'build', '--silent'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('Footnote does not build: see what is said above');
  return join(root, 'dist', 'main.js');
}
