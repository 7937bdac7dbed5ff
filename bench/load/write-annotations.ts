import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DrawnDocument } from '../graph/index.ts';
import { annotationOf } from './annotation-of.ts';

/** Writes texts and annotations as files into an empty folder, as ingest reads them. */
export async function writeAnnotations(
  folder: string,
  documents: Iterable<DrawnDocument>,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const document of documents) {
    const name = document.id.replace(':', '-');
    const annotation = annotationOf(document, `${name}.md`);
    await writeFile(join(folder, `${name}.md`), document.text);
    await writeFile(join(folder, `${name}.annotation.json`), JSON.stringify(annotation));
  }
}
