export type {
  Analysis,
  Engine,
  MentionKind,
  NameMention,
  PartOfSpeech,
  Sentence,
  Token,
} from './analysis/index.ts';
export { jsEngine } from './analysis/index.ts';
export { maskMarkup, paragraphsOf, type Span } from './text/index.ts';
export { RULES_VERSION } from './proposal/source.ts';
export { readSuggestedSpans, type Suggested } from './proposal/suggested-span.ts';
export { figuresIn, type Figure } from './figures/index.ts';
export { modalityIn } from './modality/index.ts';
export { slug, type EntityKind, type Mention } from './names/index.ts';
export type { Quotation } from './quotes/index.ts';
export { annotationOf, type ProposalNote } from './annotation-of.ts';
export {
  proposeFor,
  type ProposalReport,
  type Proposed,
  type ProposeOptions,
  type ReadText,
} from './propose.ts';
