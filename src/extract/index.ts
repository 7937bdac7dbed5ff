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
