import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** What the compiled server reads beside its dist/, as in the package. */
const BESIDE = ['package.json', 'cypher', 'schema', 'schema.graphql', 'docs', 'corpus'];

/**
 * Compiles Footnote as it is published, into a place of the benchmark's own under node_modules/, where
 * it finds the project's dependencies and not those of bench/.
 * @returns its main.js.
 */
export function compileFootnote(root: string): string {
  const folder = join(root, 'node_modules', '.cache', 'footnote-bench');
  const dist = join(folder, 'dist');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const args = [tsc, '-p', join(root, 'tsconfig.build.json'), '--noCheck', '--outDir', dist];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('Footnote does not compile: see what tsc says above');
  const notTs = (path: string) => !path.endsWith('.ts');
  cpSync(join(root, 'src'), dist, { recursive: true, filter: notTs });
  for (const name of BESIDE) symlinkSync(join(root, name), join(folder, name));
  return join(dist, 'main.js');
}
