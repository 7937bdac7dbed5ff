import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { problem, refusal, type Problem } from '../problem.ts';
import { unreadable } from './bytes.ts';
import { readExport } from './export-lines.ts';
import { readAnnotation, type Read } from './source.ts';
import {
  describeDocument,
  describeFile,
  otherJson,
  STANDARD_INPUT,
  unannotated,
} from './document.ts';
import { ANNOTATION, EXPORT, kindOf } from './kind.ts';
import { DOCUMENT_BYTES } from '../../model/index.ts';

/** Whether documents are loaded too, or annotations and exports alone. */
export type Taken = 'everything' | 'annotations';

/**
 * Reads every annotation, every line of an export and every document in the paths, one at a time; `-` is
 * standard input. Documents come last: those that are the text of an annotation are not read again.
 */
export async function* readAll(
  paths: readonly string[],
  textFolders: readonly string[],
  taken: Taken,
): AsyncGenerator<Read> {
  const texts = new Set<string>();
  const files = await findFiles(paths, taken);
  for (const found of files.filter(({ kind }) => kind !== 'document')) {
    switch (found.kind) {
      case 'annotation':
        yield readAnnotation(found.file, textFolders, texts);
        break;
      case 'export':
        yield* readExport(found.file);
        break;
      case 'document':
        break;
      case 'wrong':
        yield { refused: refusal(found.file, [found.wrong]) };
        break;
      default:
        found satisfies never;
    }
  }
  for (const { kind, file } of files) {
    const path = resolve(file);
    const isText = texts.has(path) || texts.has(path.replace(/\.[^./\\]*$/, ''));
    if (kind === 'document' && !isText) yield readUnannotated(file);
  }
}

/** What `annotate` writes beside an annotation, for a reviewer. */
const PROPOSALS = '.proposals.json';
const INPUT = '-';

type Found =
  | { kind: 'annotation' | 'export' | 'document'; file: string }
  | { kind: 'wrong'; file: string; wrong: Problem };

/**
 * What is to be read in files and folders, subfolders and symbolic links included; each file once, in the
 * order given and by path within a folder. What cannot be read is among them, with the problem. In a
 * folder, hidden files are left out, and so is whatever is not taken.
 */
async function findFiles(paths: readonly string[], taken: Taken): Promise<Found[]> {
  const found = new Map<string, Found>();
  for (const path of paths) {
    if (path === INPUT && taken === 'everything') {
      found.set(path, { kind: 'document', file: path });
      continue;
    }
    const at = await statOf(path);
    const files =
      'stats' in at && at.stats.isDirectory()
        ? await filesOf(path, taken)
        : [judge(path, at, taken)];
    for (const each of files) found.set(resolve(each.file), each);
  }
  return [...found.values()];
}

/** The files of a folder that was given; one without any is a mistake. */
async function filesOf(folder: string, taken: Taken): Promise<Found[]> {
  const files = await filesIn(folder, new Set(), taken);
  if (files.length > 0) return files.sort((a, b) => (a.file < b.file ? -1 : 1));
  const expected =
    taken === 'everything'
      ? 'a folder with documents, annotations or exports'
      : `a folder with files that end in ${ANNOTATION} or ${EXPORT}`;
  return [{ kind: 'wrong', file: folder, wrong: problem('$', expected, 'a folder without any') }];
}

/** @param seen the folders that were read, without links: many links may lead to one folder, or back. */
async function filesIn(folder: string, seen: Set<string>, taken: Taken): Promise<Found[]> {
  try {
    const here = await realpath(folder);
    if (seen.has(here)) return [];
    seen.add(here);
    const found: Found[] = [];
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      const at = await statOf(path);
      if ('stats' in at && at.stats.isDirectory())
        found.push(...(await filesIn(path, seen, taken)));
      else if (isTaken(entry.name, taken) || mayBeFolder(entry, at)) {
        found.push(judge(path, at, taken));
      }
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
function judge(file: string, at: Awaited<ReturnType<typeof statOf>>, taken: Taken): Found {
  const wrong = (wrong: Problem): Found => ({ kind: 'wrong', file, wrong });
  if ('wrong' in at) return wrong(at.wrong);
  if (!at.stats.isFile())
    return wrong(problem('$', 'a file or folder', 'a pipe, socket or device'));
  const kind = kindOf(file);
  if (kind === 'document' && taken === 'annotations')
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

/** Whether a file of a folder is to be read. */
function isTaken(name: string, taken: Taken): boolean {
  if (kindOf(name) !== 'document') return true;
  return taken === 'everything' && !name.startsWith('.') && !name.endsWith(PROPOSALS);
}

/** Reads a document that has no annotation, as if one without any items described it. */
async function readUnannotated(file: string): Promise<Read> {
  if (file.endsWith('.json')) return { refused: otherJson(file) };
  const described =
    file === INPUT
      ? await describeDocument(await bytesOfInput(), STANDARD_INPUT)
      : await describeFile(file);
  if ('refused' in described) return described;
  return unannotated(file === INPUT ? STANDARD_INPUT : file, described);
}

/** Standard input as far as a document may be long, and a byte more. */
async function bytesOfInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk as Uint8Array);
    chunks.push(bytes);
    length += bytes.length;
    if (length > DOCUMENT_BYTES) break;
  }
  return Buffer.concat(chunks);
}
