import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chartOf } from './chart.ts';
import { markdownOf } from './markdown.ts';
import type { Results } from './results.ts';

/** Writes latest.json, latest.md and latest.svg, and returns the Markdown. */
export async function writeReport(folder: string, results: Results): Promise<string> {
  const markdown = markdownOf(results);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'latest.json'), `${JSON.stringify(results, undefined, 2)}\n`);
  await writeFile(join(folder, 'latest.md'), markdown);
  await writeFile(join(folder, 'latest.svg'), chartOf(results));
  return markdown;
}
