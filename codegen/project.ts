import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { SourceFile } from './cypher/index.ts';

const ROOT = join(import.meta.dirname, '..');

/** A folder's files that end so, by name. */
export function filesOf(folder: string, ending: string): SourceFile[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(ROOT, folder, name))
    .map((path) => ({ path: relative(ROOT, path), text: readFileSync(path, 'utf8') }));
}
