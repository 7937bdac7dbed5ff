import { z } from 'zod';
import { oncePerObject } from '../once.ts';
import type { Need } from './needs.ts';
import { nameMeetsAll, shownName, shownSentence, type Shown } from './shown.ts';

const sequence = z.object({
  words: z.array(z.string()),
  last: z.enum(['exact', 'prefix', 'fuzzy']),
});
const needs = z.array(z.object({ options: z.array(z.array(sequence)) }));

/** What a search hit is read with. */
const found = z.object({
  /** Its names, or its title alone, or the passage or quote that was found. */
  names: z.array(z.string()),
  /** The two sections of a document's text with most of what was sought, and where they begin in UTF-16 code units. */
  section: z.object({ text: z.string(), start: z.int() }).nullable(),
  needs: z.string(),
});

/** The text that a search hit is shown with: a name, a quote, a passage, or a sentence of a document. */
export function shownText(read: unknown): string {
  return shown(read).text;
}

/** Where what was sought stands in that text. */
export function shownHighlights(read: unknown): Shown['highlights'] {
  return shown(read).highlights;
}

/** Where a sentence of a document begins in its text; null of any other text. */
export function shownStart(read: unknown): number | null {
  return shown(read).start;
}

interface Excerpt extends Omit<Shown, 'start'> {
  readonly start: number | null;
}

const shown = oncePerObject((read): Excerpt => {
  const { names, section, needs: json } = found.parse(read);
  const sought: readonly Need[] = needs.parse(JSON.parse(json));
  if (section === null || names.some((name) => nameMeetsAll(name, sought)))
    return { ...shownName(names, sought), start: null };
  const sentence = shownSentence(section.text, sought);
  return { ...sentence, start: section.start + sentence.start };
});
