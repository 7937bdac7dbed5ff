export {
  MENTION_KINDS,
  type Analysis,
  type Engine,
  type MentionKind,
  type NameMention,
  type PartOfSpeech,
  type Sentence,
  type Token,
} from './analysis.ts';
export { jsEngine } from './js-engine.ts';
