export type {
  Box,
  DocxPlace,
  FilePlace,
  HtmlPlace,
  MediaType,
  Metadata,
  PdfPlace,
  Place,
  ReadDocument,
  ReadingReport,
  SourceMap,
  SourceRange,
  Stated,
  Structure,
} from './document.ts';
export { maskMarkup, plainText } from './markdown/plain-text.ts';
export { readDocument, type Reading } from './read-document.ts';
export { REFUSALS, type DocumentRefusal, type RefusalCode } from './refusal.ts';
export { locate } from './source-map.ts';
