import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const ANNOTATION = '.annotation.json';
const EXPORT = '.jsonl';

export type Found =
  { kind: 'annotation' | 'export'; file: string } | { kind: 'absent' | 'other'; file: string };

/**
 * The annotations and exports under the given files and folders, folders with all that is in them,
 * each file once, in the order given and by name within a folder.
 */
export async function findFiles(paths: readonly string[]): Promise<Found[]> {
  const found = new Map<string, Found>();
  for (const path of paths) {
    const at = await stat(path).catch(() => undefined);
    const files = at?.isDirectory() ? await filesIn(path) : [path];
    for (const file of files)
      found.set(resolve(file), { kind: at ? kindOf(file) : 'absent', file });
  }
  return [...found.values()];
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => kindOf(file) !== 'other')
    .sort();
}

function kindOf(file: string): 'annotation' | 'export' | 'other' {
  if (file.endsWith(ANNOTATION)) return 'annotation';
  return file.endsWith(EXPORT) ? 'export' : 'other';
}
