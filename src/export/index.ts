export { annotationOf, identifiedItems, type IdentifiedItem } from './annotation-of.ts';
export { bibtex } from './bibtex.ts';
export type { Cited, CitedDocument, CitedPassage } from './cited.ts';
export { cslItems } from './csl.ts';
export { escapeHtml } from './escape-html.ts';
export { addressOf, citePath, idOfFact, type Fact } from './facts.ts';
export { footnote, markdown } from './footnote.ts';
export { exportAs, exportGraph, fileName, MEDIA_TYPES } from './formats.ts';
export { jsonLdOf } from './json-ld.ts';
export { EVERYTHING, foldedWords, type Selection } from './selection.ts';
export { modalityOf, sentenceOf } from './sentence.ts';
export {
  pageOfDocuments,
  storedContribution,
  storedContributionsOf,
  type Stored,
} from './stored-contributions.ts';
