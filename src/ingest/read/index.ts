import { problem, refusal } from '../problem.ts';
import { findFiles } from './find-files.ts';
import { readAnnotation } from './read-annotation.ts';
import { readExport } from './read-export.ts';
import type { Read } from './source.ts';

export type { Read, Source, TextFound } from './source.ts';

/** Reads every annotation and every line of an export under the paths, one at a time. */
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
