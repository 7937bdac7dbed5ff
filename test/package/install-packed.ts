import { execFileSync } from 'node:child_process';
import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Packs the package as npm would publish it, and puts it into a folder as npm would install it, with the
 * dependencies that are here already.
 * @returns the folder, which has it as `node_modules/footnote-graph`.
 */
export function installPacked(): string {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-package-'));
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: ROOT });
  const [tarball = ''] = readdirSync(folder);
  execFileSync('tar', ['-xzf', tarball], { cwd: folder });
  mkdirSync(join(folder, 'node_modules'));
  const installed = join(folder, 'node_modules', 'footnote-graph');
  renameSync(join(folder, 'package'), installed);
  symlinkSync(join(ROOT, 'node_modules'), join(installed, 'node_modules'));
  return folder;
}

/**
 * Packs the client as npm would publish it, and installs it without a network.
 * @returns the folder of a package that has it in its `node_modules/`
 */
export function installClient(): string {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-client-'));
  const pack = ['pack', '--silent', '--workspace', 'client', '--pack-destination', folder];
  execFileSync('npm', pack, { cwd: ROOT });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const [tarball = ''] = globSync('*.tgz', { cwd: folder });
  const install = ['install', '--offline', '--no-audit', '--no-fund', `./${tarball}`];
  execFileSync('npm', install, { cwd: folder });
  return folder;
}
