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
export { proposal, ProposalError, type Proposal, type ProposalKind } from './proposal/proposal.ts';
export { readSuggestedSpans, type Suggested } from './proposal/suggested-span.ts';
export { proposeFor, type ProposalReport, type ProposeOptions, type ReadText } from './propose.ts';
