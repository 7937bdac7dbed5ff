/** What a document is read as; told by its content first, by its name where content leaves it open. */
export type MediaType =
  | 'text/plain'
  | 'text/markdown'
  | 'text/html'
  | 'application/pdf'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A document as it was read. Reading the same bytes under the same name gives the same. */
export interface ReadDocument {
  /**
   * The canonical text: the text that all offsets refer to, in UTF-16 code units. Of plain text and
   * Markdown it is the file itself; of other formats it is made by the reader.
   */
  text: string;
  /** SHA-256 of the canonical text in UTF-8, in hex. */
  sha256: string;
  mediaType: MediaType;
  sourceMap: SourceMap;
  /** Headings, list items, table cells and links, ordered by where they start. */
  structure: Structure[];
  metadata: Metadata;
  report: ReadingReport;
}

/** What a reader of one format gives; the rest is the same for all formats. */
export type ReadParts = Omit<ReadDocument, 'sha256' | 'mediaType'>;

/**
 * Where the canonical text comes from. The ranges are ordered and cover the text without gaps or
 * overlaps; blanks that the reader put between two blocks belong to the range before them.
 */
export type SourceMap = SourceRange[];

export interface SourceRange {
  start: number;
  /** Exclusive. */
  end: number;
  place: Place;
}

export type Place = FilePlace | HtmlPlace | PdfPlace | DocxPlace;

/** The canonical text is the file itself: a passage is where its offsets say. */
export interface FilePlace {
  kind: 'file';
}

export interface HtmlPlace {
  kind: 'html';
  /** XPath of the block element, as the page was parsed: `/html/body/article/p[3]`. */
  block: string;
  /** Number of the text node among all text nodes of the page, from 0; absent where it is unknown. */
  textNode?: number;
}

export interface PdfPlace {
  kind: 'pdf';
  /** From 1. */
  page: number;
  /** Left, bottom, right, top in points (1/72 inch) from the page's lower left corner. */
  box: Box;
}

export type Box = readonly [left: number, bottom: number, right: number, top: number];

export interface DocxPlace {
  kind: 'docx';
  /** Number of the paragraph in its part, from 1, empty paragraphs included. */
  paragraph: number;
  part: 'body' | 'notes';
}

/** A part of the canonical text that a page shows differently. */
export type Structure =
  | { kind: 'heading'; start: number; end: number; level: number }
  | { kind: 'listItem'; start: number; end: number; depth: number; ordered: boolean }
  | {
      kind: 'tableCell';
      start: number;
      end: number;
      /** Number of the table in the document, from 0. */
      table: number;
      row: number;
      column: number;
      header: boolean;
    }
  | { kind: 'link'; start: number; end: number; url: string };

/** A value, and the place in the document that states it: `JSON-LD datePublished`. */
export interface Stated<T> {
  value: T;
  source: string;
}

/** What a document says about itself. A field that it does not state is absent. */
export interface Metadata {
  title?: Stated<string>;
  authors?: Stated<string[]>;
  publisher?: Stated<string>;
  /** Date of publication, `YYYY-MM-DD`; never a date of creation or modification. */
  date?: Stated<string>;
  /** Date on which a program created the file, `YYYY-MM-DD`. */
  created?: Stated<string>;
  /** Date of the last modification, `YYYY-MM-DD`. */
  modified?: Stated<string>;
  /** Absolute address, http or https. */
  url?: Stated<string>;
  /** BCP 47 tag: `en`, `en-US`. */
  language?: Stated<string>;
}

/** What the reader saw and what it could not use; nothing is left out silently. */
export interface ReadingReport {
  /** Label of the encoding that the bytes were decoded by, as in the WHATWG Encoding Standard. */
  encoding?: string;
  /** Pages of a PDF. */
  pages?: number;
  /** Numbers of the pages that have no text: scanned or drawn. */
  pagesWithoutText?: number[];
  /** One sentence each. */
  warnings: string[];
}
