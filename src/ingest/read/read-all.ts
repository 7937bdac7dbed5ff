import { refusal } from '../problem.ts';
import { readAnnotation } from './annotation-file.ts';
import { readExport } from './export-file.ts';
import { findFiles } from './find-files.ts';
import type { Read } from './source.ts';

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
