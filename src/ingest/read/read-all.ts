import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { problem, refusal } from '../problem.ts';
import { readAnnotation } from './annotation-file.ts';
import { readExport } from './export-file.ts';
import type { Read } from './source.ts';

/** Reads every annotation and every line of an export in the paths, one at a time. */
export async function* readAll(
  paths: readonly string[],
  textFolders: readonly string[],
): AsyncGenerator<Read> {
  for (const { kind, file } of await findFiles(paths)) {
    switch (kind) {
      case 'annotation':
        yield readAnnotation(file, textFolders);
        break;
      case 'export':
        yield* readExport(file);
        break;
      case 'absent':
        yield { refused: refusal(file, [problem('$', 'a file or folder', undefined)]) };
        break;
      case 'other': {
        const wrong = problem('$', 'a name that ends in .annotation.json or .jsonl', file);
        yield { refused: refusal(file, [wrong]) };
        break;
      }
      default: {
        const impossible: never = kind;
        throw new Error(impossible);
      }
    }
  }
}

const ANNOTATION = '.annotation.json';
const EXPORT = '.jsonl';

type Found =
  { kind: 'annotation' | 'export'; file: string } | { kind: 'absent' | 'other'; file: string };

/**
 * The annotations and exports in files and folders, subfolders included; each file once, in the order
 * given and by name within a folder.
 */
async function findFiles(paths: readonly string[]): Promise<Found[]> {
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
