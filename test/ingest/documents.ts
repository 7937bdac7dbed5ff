import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { z } from 'zod';
import type { annotation } from '../../src/annotation/index.ts';
import { sha256 } from '../../src/model/index.ts';

/** An annotation as people write it, with what has a default left out. */
export type Written = z.input<typeof annotation>;

/** A document to be written into files. */
export interface ToWrite {
  /** The text of the file. */
  text: string;
  annotation: Written;
}

/** The passage of the first, or of a later, occurrence of words in a text. */
export function at(text: string, words: string, occurrence = 0) {
  let start = text.indexOf(words);
  for (let each = 0; each < occurrence; each++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length, exact: words };
}

/** Document metadata; the text is canonical. */
export function metadata(slug: string, text: string): Written['document'] {
  return {
    id: `document:${slug}`,
    file: `${slug}.md`,
    sha256: sha256(text),
    title: `About ${slug}`,
    language: 'en',
  };
}

/** A folder that goes when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-ingest-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes texts and annotations side by side, each document under its slug. */
export async function writeDocuments(folder: string, documents: readonly ToWrite[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { text, annotation } of documents) {
    const { file } = annotation.document;
    await writeFile(join(folder, file), text);
    const name = `${file.replace(/\.md$/, '')}.annotation.json`;
    await writeFile(join(folder, name), JSON.stringify(annotation, null, 2));
  }
}

/** The same written into a folder of the test's own. */
export async function folderOf(documents: readonly ToWrite[]): Promise<string> {
  const folder = await temporaryFolder();
  await writeDocuments(folder, documents);
  return folder;
}
