import { readDocument } from '../src/documents/index.ts';
import type { Row } from './report.ts';
import { scoreOf } from './score.ts';
import { readSavedPages, type SavedPage } from './sets/trafilatura.ts';

/**
 * Web pages as they are read: an article's phrases that are in the text, against phrases of what stands around
 * it; and days of publication, of all that are known. A page that is refused has none of its phrases.
 */
export async function scorePages(folder: string): Promise<Row[]> {
  let [right, wrong, phrases, pages] = [0, 0, 0, 0];
  let [known, given, dated] = [0, 0, 0];
  for await (const page of readSavedPages(folder)) {
    const { text, date } = await readPage(page);
    const has = (phrase: string) => text.includes(oneLine(phrase));
    pages += 1;
    phrases += page.with.length;
    right += page.with.filter(has).length;
    wrong += page.without.filter(has).length;
    if (page.date === undefined) continue;
    known += 1;
    if (date !== undefined) given += 1;
    if (date === page.date) dated += 1;
  }
  const { precision, recall, f } = scoreOf({ right, found: right + wrong, true: phrases });
  return [
    {
      set: 'trafilatura',
      measure: `text F of ${pages} pages (P ${precision.toFixed(1)}, R ${recall.toFixed(1)})`,
      value: f,
      target: 89,
      baseline: 'Readability and linkedom 88.8',
    },
    {
      set: 'trafilatura',
      measure: `dates right, of ${known} known and ${given} given`,
      value: (100 * dated) / Math.max(1, known),
      target: 75,
      baseline: 'Readability alone 49',
    },
  ];
}

async function readPage({ bytes, file }: SavedPage): Promise<{ text: string; date?: string }> {
  const reading = await readDocument(bytes, { fileName: file });
  if ('refused' in reading) return { text: '' };
  const date = reading.metadata.date?.value;
  return { text: oneLine(reading.text), ...(date === undefined ? {} : { date }) };
}

/** Soft hyphens are no part of a text: the phrases have them as the pages do. */
function oneLine(text: string): string {
  return text.replaceAll('\u00AD', '').replace(/\s+/gu, ' ').trim();
}
