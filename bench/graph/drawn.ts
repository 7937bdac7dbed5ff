/** A place in a document's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An entity that a document names, and whether the document says more about it. */
export interface DrawnEntity {
  readonly id: string;
  readonly name: string;
  readonly kind: 'PROGRAM' | null;
  readonly description: string;
  readonly span: Span;
}

export interface DrawnStatistic {
  readonly id: string;
  readonly value: string;
  readonly low: string | null;
  readonly high: string | null;
  readonly bound: 'EXACT' | 'AT_LEAST' | 'ABOUT';
  readonly unit: string;
  readonly measure: string;
  readonly population: string;
  readonly from: string;
  readonly to: string;
  readonly about: string;
  readonly reportedBy: string;
  readonly span: Span;
}

export interface DrawnQuote {
  readonly id: string;
  readonly speaker: string;
  readonly about: string;
  /** Ids of statistics of the same document. */
  readonly cites: readonly string[];
  readonly span: Span;
}

export interface DrawnClaim {
  readonly subject: string;
  readonly predicate: 'HELD' | 'PART_OF' | 'ADMINISTERS' | 'AUTHORED' | 'PUBLISHED';
  readonly object: string;
  readonly title: string | null;
  readonly from: string | null;
  readonly span: Span;
}

/** What one document says, before anything is stored: the same for every way of loading it. */
export interface DrawnDocument {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly text: string;
  readonly entities: readonly DrawnEntity[];
  readonly statistics: readonly DrawnStatistic[];
  readonly quotes: readonly DrawnQuote[];
  readonly claims: readonly DrawnClaim[];
}
