import { readFile } from 'node:fs/promises';
import { readDocument } from '../src/documents/index.ts';
import { proposeFor } from '../src/extract/index.ts';
import type { ChosenEngine } from '../src/local-corenlp/index.ts';
import type { Row } from './report.ts';
import { readOwnProse } from './sets/own-prose.ts';

/** The length of the article, in UTF-16 code units. */
const ARTICLE = 10_000;
const ROUNDS = 5;

/**
 * How long an article takes from its bytes to its proposals, the median of some rounds once the engine is warm;
 * and of an engine with a process of its own, how long that took to start and how much memory it holds.
 * @param start how long the engine took to start, in seconds.
 */
export async function scoreSpeed({ engine, pid }: ChosenEngine, start: number): Promise<Row[]> {
  const article = await articleOf(['corpus', 'docs']);
  const seconds: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const begin = performance.now();
    const reading = await readDocument(Buffer.from(article), { fileName: 'article.txt' });
    if ('refused' in reading) throw new Error(reading.refused.message);
    await proposeFor({ id: 'document:article', text: reading.text }, { engine });
    if (round > 0) seconds.push((performance.now() - begin) / 1000);
  }
  const value = seconds.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
  const rows = [{ set: 'speed', measure: 'article of 10 kB, s', value, limit: 3 }];
  const memory = pid === undefined ? undefined : await residentMemory(pid);
  if (memory === undefined) return rows;
  return [
    ...rows,
    { set: 'speed', measure: 'start of the engine, s', value: start, limit: 8 },
    { set: 'speed', measure: 'memory of the engine, GB', value: memory, limit: 0.8 },
  ];
}

async function articleOf(folders: readonly string[]): Promise<string> {
  const texts = await readOwnProse(folders);
  return texts
    .flatMap(({ paragraphs }) => paragraphs)
    .join('\n\n')
    .slice(0, ARTICLE);
}

/** In GB; undefined where the system does not say it as Linux does. */
async function residentMemory(pid: number): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(status) ?? [];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1e6;
}
