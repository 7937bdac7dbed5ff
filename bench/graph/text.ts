import type { Span } from './drawn.ts';

/** A text that is being written; it returns the offsets of each passage. */
export class Text {
  #written = '';

  add(words: string): this {
    this.#written += words;
    return this;
  }

  passage(words: string): Span {
    const start = this.#written.length;
    this.#written += words;
    return { start, end: this.#written.length };
  }

  toString(): string {
    return this.#written;
  }
}
