/** A proposed entity, as the document names it. */
export interface Named {
  readonly id: string;
  readonly type: 'person' | 'agency' | 'organization' | 'program' | 'place';
  /** All names that the document uses, the fullest first. */
  readonly names: readonly string[];
  /** The passages that name it. */
  readonly mentions: readonly { readonly start: number; readonly end: number }[];
}

/** The document that names it. */
export interface NamingText {
  readonly text: string;
  /** The day of publication; null where it is not known. */
  readonly date: string | null;
  /** The words of the text; see `foldedWords`. */
  readonly words: string;
}

/** Something that may be meant, and why. */
export interface Match<T> {
  readonly found: T;
  readonly reasons: readonly string[];
}
