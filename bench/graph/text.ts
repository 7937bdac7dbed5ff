import type { Span } from './drawn.ts';

/** A text under way, that tells where each passage came to stand. */
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
