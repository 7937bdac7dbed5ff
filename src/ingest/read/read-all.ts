import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { problem, refusal, type Problem } from '../problem.ts';
import { unreadable } from './bytes.ts';
import { readAnnotation, readExport, type Read } from './source.ts';

/** Reads every annotation and every line of an export in the paths, one at a time. */
export async function* readAll(
  paths: readonly string[],
  textFolders: readonly string[],
): AsyncGenerator<Read> {
  for (const found of await findFiles(paths)) {
    switch (found.kind) {
      case 'annotation':
        yield readAnnotation(found.file, textFolders);
        break;
      case 'export':
        yield* readExport(found.file);
        break;
      case 'wrong':
        yield { refused: refusal(found.file, [found.wrong]) };
        break;
      default:
        found satisfies never;
    }
  }
}

const ANNOTATION = '.annotation.json';
const EXPORT = '.jsonl';

type Found =
  { kind: 'annotation' | 'export'; file: string } | { kind: 'wrong'; file: string; wrong: Problem };

/**
 * The annotations and exports in files and folders, subfolders and symbolic links included; each file
 * once, in the order given and by path within a folder. What cannot be read is among them, with the
 * problem; other files in a folder are not.
 */
async function findFiles(paths: readonly string[]): Promise<Found[]> {
  const found = new Map<string, Found>();
  for (const path of paths) {
    const at = await statOf(path);
    const files = 'stats' in at && at.stats.isDirectory() ? await filesOf(path) : [judge(path, at)];
    for (const each of files) found.set(resolve(each.file), each);
  }
  return [...found.values()];
}

/** The files of a folder that was given; one without any is a mistake, such as a folder of texts. */
async function filesOf(folder: string): Promise<Found[]> {
  const files = await filesIn(folder, new Set());
  if (files.length > 0) return files.sort((a, b) => (a.file < b.file ? -1 : 1));
  const expected = `a folder with files that end in ${ANNOTATION} or ${EXPORT}`;
  return [{ kind: 'wrong', file: folder, wrong: problem('$', expected, 'a folder without any') }];
}

/** @param seen the folders that were read, without links: many links may lead to one folder, or back. */
async function filesIn(folder: string, seen: Set<string>): Promise<Found[]> {
  try {
    const here = await realpath(folder);
    if (seen.has(here)) return [];
    seen.add(here);
    const found: Found[] = [];
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      const at = await statOf(path);
      if ('stats' in at && at.stats.isDirectory()) found.push(...(await filesIn(path, seen)));
      else if (kindOf(path) !== undefined || mayBeFolder(entry, at)) found.push(judge(path, at));
    }
    return found;
  } catch (thrown) {
    return [{ kind: 'wrong', file: folder, wrong: unreadable(thrown, 'a folder') }];
  }
}

/** Whether files may be hidden behind an entry: a folder that cannot be entered, or a link to one. */
function mayBeFolder(entry: Dirent, at: Awaited<ReturnType<typeof statOf>>): boolean {
  return 'wrong' in at && !at.absent && !entry.isFile();
}

/** What a path that is not a folder holds, by its name. */
function judge(file: string, at: Awaited<ReturnType<typeof statOf>>): Found {
  const wrong = (wrong: Problem): Found => ({ kind: 'wrong', file, wrong });
  if ('wrong' in at) return wrong(at.wrong);
  if (!at.stats.isFile())
    return wrong(problem('$', 'a file or folder', 'a pipe, socket or device'));
  const kind = kindOf(file);
  if (kind === undefined)
    return wrong(problem('$', `a name that ends in ${ANNOTATION} or ${EXPORT}`, file));
  return { kind, file };
}

/** Follows links. */
async function statOf(
  path: string,
): Promise<{ stats: Stats } | { wrong: Problem; absent: boolean }> {
  try {
    return { stats: await stat(path) };
  } catch (thrown) {
    const absent = thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';
    const what = 'a file or folder';
    return { wrong: absent ? problem('$', what, undefined) : unreadable(thrown, what), absent };
  }
}

function kindOf(file: string): 'annotation' | 'export' | undefined {
  if (file.endsWith(ANNOTATION)) return 'annotation';
  return file.endsWith(EXPORT) ? 'export' : undefined;
}
