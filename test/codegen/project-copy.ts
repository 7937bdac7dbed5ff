import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Everything that generation reads and writes, in a folder that goes when the test ends. */
export function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-codegen-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const part of [
    'schema',
    'cypher',
    'codegen',
    'src',
    'docs',
    'examples',
    'explorer/src',
    'test/query/differential/generated',
    'codegen.yml',
    'package.json',
    'schema.graphql',
    'subgraph.graphql',
  ])
    cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Replaces text that must occur once in a file. */
export function changeFile(folder: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(folder, path), 'utf8');
  if (text.split(from).length !== 2) throw new Error(`"${from}" must be once in ${path}.`);
  writeFileSync(
    join(folder, path),
    text.replace(from, () => to),
  );
}
