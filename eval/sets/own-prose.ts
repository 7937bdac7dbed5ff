import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { plainText } from '../../src/documents/index.ts';

/** The paragraphs of a text of our own, each as it would be read out. */
export interface Prose {
  readonly name: string;
  readonly paragraphs: readonly string[];
}

/** What a standard font of PDF can show. */
const LATIN = /^[\u0020-\u007E\u00A0-\u00FF–—‘’“”…•€]*$/;

/** The prose of the Markdown files in some folders: no headings, lists, tables or code. */
export async function readOwnProse(folders: readonly string[]): Promise<Prose[]> {
  const files = await Promise.all(
    folders.map(async (folder) => {
      const names = (await readdir(folder)).filter((name) => name.endsWith('.md'));
      return names.sort().map((name) => join(folder, name));
    }),
  );
  const texts = await Promise.all(
    files.flat().map(async (file) => ({
      name: basename(file, '.md'),
      paragraphs: paragraphsOf(await readFile(file, 'utf8')),
    })),
  );
  return texts.filter(({ paragraphs }) => paragraphs.length > 0);
}

export function sentencesOf(paragraph: string): string[] {
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(paragraph);
  return [...sentences].map(({ segment }) => segment.trim()).filter((it) => it !== '');
}

function paragraphsOf(markdown: string): string[] {
  const text = markdown.replace(/^---\n.*?\n---\n/s, '').replace(/^```.*?^```$/gms, '');
  const blocks = [...text.matchAll(/^[\p{L}“‘"].*(?:\n.+)*/gmu)];
  return blocks
    .map((block) => plainText(text, block.index, block.index + block[0].length))
    .filter((it) => LATIN.test(it) && /[.!?:]["”]?$/.test(it));
}
