import type { Modality } from '../../model/index.ts';
import type { Sentence } from '../analysis/index.ts';
import { spanAt, type Span } from '../text/index.ts';
import { modalityByCue } from './by-cue.ts';
import { modalityByParse } from './by-parse.ts';
import { cuesIn } from './cue.ts';

/**
 * The modality of a span: by the parse of its clause if the engine parses, and by cue words. A cue that the parse does not see, such as a question, counts as well.
 */
export function modalityIn(
  masked: string,
  sentences: readonly Sentence[],
): (at: Span, event?: Span) => Modality {
  const cues = cuesIn(masked);
  // What negations and auxiliaries cover, a parse shows better.
  const beside = cues.filter((cue) => !BY_SYNTAX.test(masked.slice(cue.start, cue.end)));
  return (at, event = at) => {
    const sentence = spanAt(sentences, at.start);
    if (sentence === undefined) return 'ASSERTED';
    const byParse = modalityByParse(event, sentence);
    if (byParse === undefined) return modalityByCue(at, sentence, cues, masked);
    return byParse === 'ASSERTED' ? modalityByCue(at, sentence, beside, masked) : byParse;
  };
}

const BY_SYNTAX = /^(?:not|never|neither|n['’]t|may|might|could)$/i;
