import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readDocument } from '../src/documents/index.ts';

/**
 * Scores the reader of web pages on the pages that the public repository adbar/trafilatura collected
 * for its own evaluation. None of it is kept here: give the path of its folder `tests/`, which holds
 * `evaldata.json` (by address: the file, phrases that the article has and phrases that it has not,
 * and where known title, author and date) and the pages in `cache/` and `eval/`.
 */
const pages = z.record(
  z.string(),
  z.object({
    file: z.string(),
    with: z.array(z.string()),
    without: z.array(z.string()),
    date: z.string().optional(),
    title: z.string().optional(),
    author: z
      .union([z.string(), z.array(z.string()).transform((names) => names.join('; '))])
      .optional(),
  }),
);

type Page = z.infer<typeof pages>[string];

const TARGETS = { f: 0.89, dates: 0.75 };

class Score {
  readonly text = { right: 0, missing: 0, wrong: 0 };
  readonly fields = {
    title: { known: 0, given: 0, right: 0 },
    author: { known: 0, given: 0, right: 0 },
    date: { known: 0, given: 0, right: 0 },
  };
  readonly dateSources = new Map<string, { given: number; right: number }>();
  readonly milliseconds: number[] = [];
  readonly refused: string[] = [];

  async add(page: Page, file: string): Promise<void> {
    const bytes = await readFile(file);
    const start = performance.now();
    const reading = await readDocument(bytes, { fileName: page.file });
    this.milliseconds.push(performance.now() - start);
    if ('refused' in reading) {
      this.refused.push(`${page.file}: ${reading.refused.code}`);
      this.text.missing += page.with.length;
      return;
    }
    const text = oneLine(reading.text);
    const found = page.with.filter((phrase) => text.includes(oneLine(phrase))).length;
    this.text.right += found;
    this.text.missing += page.with.length - found;
    this.text.wrong += page.without.filter((phrase) => text.includes(oneLine(phrase))).length;
    const { title, authors, date } = reading.metadata;
    this.#field('title', page.title, title?.value);
    this.#field('author', page.author, authors?.value.join('; '));
    this.#field('date', page.date, date?.value);
    if (date === undefined || !page.date) return;
    const source = this.dateSources.get(date.source) ?? { given: 0, right: 0 };
    this.dateSources.set(date.source, source);
    source.given++;
    if (date.value === page.date) source.right++;
  }

  #field(name: keyof Score['fields'], known: string | undefined, given: string | undefined): void {
    if (known === undefined || known === '') return;
    const field = this.fields[name];
    field.known++;
    if (given === undefined) return;
    field.given++;
    if (oneLine(given).toLowerCase() === oneLine(known).toLowerCase()) field.right++;
  }
}

const [folder] = process.argv.slice(2);
if (folder === undefined)
  throw new Error('Give the path of the folder tests/ of adbar/trafilatura.');
const given = pages.parse(JSON.parse(await readFile(join(folder, 'evaldata.json'), 'utf8')));
const score = new Score();
for (const page of Object.values(given)) {
  const [file] = await existing([
    join(folder, 'cache', page.file),
    join(folder, 'eval', page.file),
  ]);
  if (file !== undefined) await score.add(page, file);
}
process.exitCode = tell(score) ? 0 : 1;

function tell({ text, fields, dateSources, milliseconds, refused }: Score): boolean {
  const precision = text.right / (text.right + text.wrong);
  const recall = text.right / (text.right + text.missing);
  const f = (2 * precision * recall) / (precision + recall);
  const sorted = milliseconds.sort((a, b) => a - b);
  console.log(`${sorted.length} pages, ${refused.length} refused ${refused.join(', ')}`);
  console.log(`text: P ${percent(precision)} R ${percent(recall)} F ${percent(f)}`);
  console.log(`half of the pages within ${Math.round(sorted[sorted.length >> 1] ?? 0)} ms`);
  for (const [name, { known, given, right }] of Object.entries(fields)) {
    console.log(`${name}: ${right} right of ${known} known and ${given} given`);
  }
  for (const [source, { given, right }] of dateSources)
    console.log(`  ${source}: ${right} of ${given}`);
  const { known, right } = fields.date;
  return f >= TARGETS.f && right / known >= TARGETS.dates;
}

async function existing(files: string[]): Promise<string[]> {
  const found = await Promise.all(
    files.map((file) =>
      stat(file).then(
        () => file,
        () => undefined,
      ),
    ),
  );
  return found.filter((file) => file !== undefined);
}

/** Soft hyphens are no part of a text: the phrases have them as the pages do. */
function oneLine(text: string): string {
  return text.replaceAll('\u00AD', '').replace(/\s+/gu, ' ').trim();
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
