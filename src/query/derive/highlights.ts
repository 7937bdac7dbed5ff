import { z } from 'zod';
import { matchesIn, type Span } from '../search/index.ts';

/** Texts that a hit was found by, and what was sought. */
const input = z.object({ texts: z.array(z.string()), sought: z.array(z.string()) });

/** The one of a hit's texts in which most was found, the first of equals. */
export function matchedText(read: unknown): string {
  return best(read).text;
}

/** Where in that text, in UTF-16 code units. */
export function highlights(read: unknown): Span[] {
  return best(read).spans;
}

function best(read: unknown): { text: string; spans: Span[] } {
  const { texts, sought } = input.parse(read);
  return texts
    .map((text) => ({ text, spans: matchesIn(text, sought) }))
    .reduce((most, each) => (each.spans.length > most.spans.length ? each : most), {
      text: texts[0] ?? '',
      spans: [],
    });
}
