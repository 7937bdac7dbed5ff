import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * Builds the explorer if something that it is made of has changed since the last build. The build takes
 * some three seconds, this look at the files some ten milliseconds.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = ['explorer', 'client/src', 'package-lock.json'];
const BUILT = 'dist/explorer/index.html';

/** @param {string} path @returns {number} when it, or the newest file in it, was written */
function newest(path) {
  const at = join(root, path);
  const { mtimeMs } = statSync(at);
  if (!statSync(at).isDirectory()) return mtimeMs;
  return readdirSync(at)
    .filter((name) => name !== 'node_modules')
    .reduce((time, name) => Math.max(time, newest(join(path, name))), mtimeMs);
}

function builtAt() {
  return statSync(join(root, BUILT), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

if (builtAt() < Math.max(...SOURCES.map(newest))) {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: join(root, 'explorer'),
    stdio: 'inherit',
    // A test runner says `test`, for which React would be built with its warnings.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) {
    console.error(
      'The explorer was not built, so / leads to GraphiQL. `npm install` has its tools.',
    );
  }
}
