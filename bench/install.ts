import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** Installs the servers that Footnote is compared with, unless they are installed. */
export function installPeers(): void {
  if (existsSync(new URL('node_modules/@neo4j/graphql', import.meta.url))) return;
  const { status } = spawnSync('npm', ['ci', '--prefix', FOLDER], { stdio: 'inherit' });
  if (status !== 0) throw new Error('npm ci in bench/ failed: see what it says above');
}
