import { CONTEXT_UNITS } from '../../contribution/index.ts';
import { placesOf } from '../../model/index.ts';

/** Where words of an earlier text stand in a later one. */
export type Anchored =
  | { readonly outcome: 'KEPT' | 'MOVED'; readonly start: number; readonly end: number }
  /** They stand in several places, and nothing tells which is meant. */
  | { readonly outcome: 'AMBIGUOUS'; readonly places: number }
  /** They do not stand there. */
  | { readonly outcome: 'LOST' };

interface Span {
  readonly start: number;
  readonly end: number;
}

/** How much of the text around a place is that around the passage: both sides, one, or none. */
type Likeness = 0 | 1 | 2;

/**
 * Finds passages of one text in another one: by their words, and by the 32 code units before and after them, as
 * the TextQuoteSelector of the W3C's Web Annotation Data Model has them. Nothing is guessed: a passage whose words
 * and surroundings stand there several times is found only if they stood as often in the earlier text.
 */
export class Anchors {
  readonly #before: Text;
  readonly #after: Text;

  constructor(before: string, after: string) {
    this.#before = new Text(before);
    this.#after = new Text(after);
  }

  find({ start, end }: Span): Anchored {
    const words = this.#before.text.slice(start, end);
    const places = this.#after.placesOf(words);
    if (places.length === 0) return { outcome: 'LOST' };
    const likeness = (text: Text, at: number) => this.#likeness(start, text, at, words.length);
    const best = Math.max(...places.map((at) => likeness(this.#after, at)));
    const alike = places.filter((at) => likeness(this.#after, at) === best);
    const earlier = this.#before.placesOf(words).filter((at) => likeness(this.#before, at) >= best);
    // Places that differ in nothing that was looked at are told apart by their order alone.
    const isCertain = alike.length === earlier.length && (best === 2 || alike.length === 1);
    const found = isCertain ? alike[earlier.indexOf(start)] : undefined;
    if (found === undefined) return { outcome: 'AMBIGUOUS', places: alike.length };
    return { outcome: found === start ? 'KEPT' : 'MOVED', start: found, end: found + words.length };
  }

  #likeness(start: number, text: Text, at: number, length: number): Likeness {
    const before = this.#before.before(start) === text.before(at) ? 1 : 0;
    const after = this.#before.after(start + length) === text.after(at + length) ? 1 : 0;
    return before + after === 2 ? 2 : before + after === 1 ? 1 : 0;
  }
}

/** A text, and where words stand in it. */
class Text {
  readonly text: string;
  readonly #places = new Map<string, readonly number[]>();

  constructor(text: string) {
    this.text = text;
  }

  before(at: number): string {
    return this.text.slice(Math.max(0, at - CONTEXT_UNITS), at);
  }

  after(at: number): string {
    return this.text.slice(at, at + CONTEXT_UNITS);
  }

  placesOf(words: string): readonly number[] {
    const known = this.#places.get(words);
    if (known !== undefined) return known;
    const places = [...placesOf(words, this.text)];
    this.#places.set(words, places);
    return places;
  }
}
