import type { Modality } from '../../model/index.ts';
import type { Span } from '../text/index.ts';

/** Words after which something is not asserted. */
export interface Cue extends Span {
  readonly modality: Exclude<Modality, 'ASSERTED'>;
  /** CLAUSE: all that follows up to the end of the sentence; PHRASE: the next few words; SENTENCE: all of it. */
  readonly reach: 'PHRASE' | 'CLAUSE' | 'SENTENCE';
}

const anyOf = (...words: string[]) => `\\b(?:${words.join('|')})\\b`;

const ADVERBS = anyOf(
  'perhaps|maybe|possibly|probably|presumably|apparently|seemingly|supposedly|allegedly|reportedly|purportedly',
  'ostensibly|conceivably|hypothetically|theoretically|arguably|likely|unlikely|doubtful|speculative|hypothetical',
  'alleged|suspected|rumou?red|unconfirmed|unproven|so-called|potential(?:ly)?',
);
const THINKERS =
  '(?:I|we|he|she|they|some|many|few|experts?|analysts?|officials?|critics?|observers?|economists?|investigators?|police|authorities|prosecutors?|lawmakers)';
const THEORIES = anyOf(
  'theory|theories|hypothesis|possibility|likelihood|chance|prospect|speculation|rumou?rs?|suspicion|allegations?|fears?|hopes?',
);

const CUES: readonly [RegExp, Cue['modality'], Cue['reach']][] = [
  [new RegExp(ADVERBS, 'gi'), 'SPECULATED', 'PHRASE'],
  // "May 2021" is a month.
  [
    /\b(?:may|might|could)\b(?!\s+\d)(?= (?:\w+ly )?be (?:that|because)\b)/g,
    'SPECULATED',
    'CLAUSE',
  ],
  [/\b(?:may|might|could)\b(?!\s+\d)/g, 'SPECULATED', 'PHRASE'],
  [
    /\b(?:would|should) (?:have|be|seem|appear|mean|suggest|probably|likely)\b/g,
    'SPECULATED',
    'PHRASE',
  ],
  [
    /\b(?:seem(?:s|ed)?|appear(?:s|ed)?)(?= (?:to|that|as|like|likely)\b)/gi,
    'SPECULATED',
    'PHRASE',
  ],
  [
    /\b(?:speculat(?:e[sd]?|ing|ion)|posit(?:s|ed)?|theori[sz]e[sd]?|hypothesi[sz]e[sd]?|(?:suppos|suspect)(?:e?s|e?d)? that|suspected|surmise[sd]?|conjectur\w+|guess(?:es|ed)?|wonder(?:s|ed)?|assum(?:e|es|ed|ing) (?:that|the)|presume[sd]?|imagine[sd]?)\b/gi,
    'SPECULATED',
    'CLAUSE',
  ],
  [
    new RegExp(
      `\\b${THINKERS} (?:\\w+ly )?(?:think|thinks|thought|believe|believes|believed|suspect|suspects|fear|fears|doubt|doubts)\\b`,
      'gi',
    ),
    'SPECULATED',
    'CLAUSE',
  ],
  [
    /\b(?:(?:my|his|her|their|our|its|one|another|the|this|that|a|working|own|only|first|leading|best|possible) )+(?:theory|hypothesis|thought|idea|guess|hunch|suspicion|explanation|possibility|reason)(?= (?:is|was|may|might|could|that|turns|goes|would be)\b)/gi,
    'SPECULATED',
    'CLAUSE',
  ],
  [new RegExp(`${THEORIES}(?= (?:that|of|is)\\b)`, 'gi'), 'SPECULATED', 'CLAUSE'],
  [
    /\b(?:if|unless|provided that|in case|in the event|assuming|as long as|whether)\b/gi,
    'CONDITIONAL',
    'CLAUSE',
  ],
  [
    /\b(?:not|never|no longer|neither|denies|denied|deny|denying|refut\w+|rejects? the|false(?:ly)?|debunk\w*|without evidence|no evidence)\b|n['’]t\b/gi,
    'DENIED',
    'PHRASE',
  ],
  [/\?(?=["”’')\]]*(?:\s|$))/g, 'SPECULATED', 'SENTENCE'],
];

/** The cues of a masked text in its order; of two that overlap, the one of the earlier pattern. */
export function cuesIn(masked: string): Cue[] {
  const found: Cue[] = [];
  for (const [pattern, modality, reach] of CUES)
    for (const match of masked.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (!found.some((it) => it.start < end && start < it.end))
        found.push({ start, end, modality, reach });
    }
  return found.sort((a, b) => a.start - b.start);
}
