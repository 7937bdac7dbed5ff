import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** A saved page, and what its publisher's readers see of it. */
export interface SavedPage {
  /** The name of the file. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Phrases of the article. */
  readonly with: readonly string[];
  /** Phrases of what stands around it. */
  readonly without: readonly string[];
  /** The day of publication, where it is known. */
  readonly date: string | undefined;
}

const evaldata = z.record(
  z.string(),
  z.object({
    file: z.string(),
    with: z.array(z.string()),
    without: z.array(z.string()),
    date: z.string().optional(),
  }),
);

/**
 * The pages that adbar/trafilatura collected for its own evaluation, one by one: the folder `tests/` of it,
 * with `evaldata.json` and the pages in `cache/` and `eval/`. Pages without a file are left out.
 */
export async function* readSavedPages(folder: string): AsyncGenerator<SavedPage> {
  const json: unknown = JSON.parse(await readFile(join(folder, 'evaldata.json'), 'utf8'));
  for (const page of Object.values(evaldata.parse(json))) {
    const path = await whereItIs(folder, page.file);
    if (path === undefined) continue;
    const date = page.date === '' ? undefined : page.date;
    yield { ...page, date, bytes: await readFile(path) };
  }
}

async function whereItIs(folder: string, file: string): Promise<string | undefined> {
  for (const path of [join(folder, 'cache', file), join(folder, 'eval', file)]) {
    if ((await stat(path).catch(() => undefined))?.isFile() === true) return path;
  }
  return undefined;
}
