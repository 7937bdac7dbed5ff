import type { Selector } from '../annotation/index.ts';
import { plainText } from '../documents/index.ts';
import { PassageIds, splitsPair } from '../model/index.ts';
import type { PassageRow } from './contribution.ts';

/** The length of the prefix and suffix of a passage, in UTF-16 code units. */
export const CONTEXT_UNITS = 32;

/** The passages of one document, each once, however often it is selected. */
export class Passages {
  readonly #ids: PassageIds;
  readonly #text: string;
  readonly #rows = new Map<string, PassageRow>();

  constructor(document: string, text: string) {
    this.#ids = new PassageIds(document, text);
    this.#text = text;
  }

  /** The words of a passage, without line breaks and markup. */
  wordsOf({ start, end }: Selector): string {
    return plainText(this.#text, start, end);
  }

  /** Adds the passage and returns its row. */
  at({ start, end }: Selector): PassageRow {
    const place = `${start} ${end}`;
    const known = this.#rows.get(place);
    if (known !== undefined) return known;
    const exact = this.#text.slice(start, end);
    const id = this.#ids.of({ start, end });
    const row = { id, start, end, exact, ...contextOf(this.#text, start, end) };
    this.#rows.set(place, row);
    return row;
  }

  rows(): PassageRow[] {
    return [...this.#rows.values()];
  }
}

/** The text before and after a passage, whole characters only. */
export function contextOf(
  text: string,
  start: number,
  end: number,
): { prefix: string; suffix: string } {
  const from = Math.max(0, start - CONTEXT_UNITS);
  const to = Math.min(text.length, end + CONTEXT_UNITS);
  return {
    prefix: text.slice(splitsPair(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, splitsPair(text, to) ? to - 1 : to),
  };
}
