import type { Span } from './span.ts';

/** What stands between boundaries of words. */
const RUN = /[\p{L}\p{N}_-]+/gu;
const IN_RUN = /[\p{L}\p{N}_-]/u;

/**
 * Where a text has names, as whole words. The text is read once; a name takes as long as the text has the rarest of
 * its words.
 */
export class Occurrences {
  /** The text with one blank for each run of blanks: a name may be wrapped over blanks that masking left. */
  readonly #plain: string;
  /** The offset in the text of each code unit of it. */
  readonly #offsets: number[] = [];
  /** Where each word begins in it. */
  readonly #starts = new Map<string, number[]>();

  constructor(text: string) {
    const parts: string[] = [];
    for (const { 0: part, index } of text.matchAll(/\s+|\S+/g)) {
      const kept = /^\s/.test(part) ? ' ' : part;
      parts.push(kept);
      for (let at = 0; at < kept.length; at += 1) this.#offsets.push(index + at);
    }
    this.#plain = parts.join('');
    for (const { 0: word, index } of this.#plain.matchAll(RUN)) {
      const known = this.#starts.get(word);
      if (known === undefined) this.#starts.set(word, [index]);
      else known.push(index);
    }
  }

  /** @param name with one blank between words. */
  of(name: string): Span[] {
    const rarest = Array.from(name.matchAll(RUN), ({ 0: word, index }) => ({
      starts: this.#starts.get(word) ?? [],
      index,
    })).sort((a, b) => a.starts.length - b.starts.length)[0];
    if (rarest === undefined) return [];
    return rarest.starts.flatMap((at) => {
      const [start, end] = [at - rarest.index, at - rarest.index + name.length];
      if (start < 0 || !this.#plain.startsWith(name, start)) return [];
      if (this.#isInWord(start - 1) || this.#isInWord(end)) return [];
      return [{ start: this.#offsets[start] ?? 0, end: (this.#offsets[end - 1] ?? 0) + 1 }];
    });
  }

  #isInWord(at: number): boolean {
    const character = this.#plain[at];
    return character !== undefined && IN_RUN.test(character);
  }
}
