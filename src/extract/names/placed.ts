import type { Span } from '../text/index.ts';
import type { Mention } from './mention.ts';

/** Disjoint mentions of a text, of which those that meet a span are found in the time that it is long. */
export class Placed {
  /** Of each code unit of the text, the place in the list of the mention there, counted from 1. */
  readonly #at: Int32Array;
  readonly #mentions: (Mention | undefined)[] = [];

  /** @param length of the text, in UTF-16 code units. */
  constructor(length: number, mentions: Iterable<Mention>) {
    this.#at = new Int32Array(length);
    for (const mention of mentions) this.add(mention);
  }

  /** The mentions that a span meets, in the order of the text. */
  meeting({ start, end }: Span): Mention[] {
    const found = new Set(this.#at.subarray(start, end));
    return [...found].flatMap((at) => this.#mentions[at - 1] ?? []);
  }

  /** Adds a mention in place of all that it meets. */
  add(mention: Mention): void {
    for (const at of new Set(this.#at.subarray(mention.start, mention.end))) {
      const { start, end } = this.#mentions[at - 1] ?? { start: 0, end: 0 };
      this.#at.fill(0, start, end);
      if (at > 0) this.#mentions[at - 1] = undefined;
    }
    this.#mentions.push(mention);
    this.#at.fill(this.#mentions.length, mention.start, mention.end);
  }

  /** In the order of the text. */
  all(): Mention[] {
    return this.#mentions.filter((each) => each !== undefined).sort((a, b) => a.start - b.start);
  }
}
