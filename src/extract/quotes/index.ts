export { speakerMention } from './antecedent.ts';
export { attribute, type Attributed, type SpeakerRule } from './attribute.ts';
export { reportedIn, type Reported } from './indirect.ts';
export { quotationsIn, wordCount, type Quotation } from './quotation.ts';
export { wordsOf, type Subject, type Words } from './words.ts';
