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
  return (at, event = at) => {
    const sentence = spanAt(sentences, at.start);
    if (sentence === undefined) return 'ASSERTED';
    const byParse = modalityByParse(event, sentence) ?? 'ASSERTED';
    return byParse === 'ASSERTED' ? modalityByCue(at, sentence, cues, masked) : byParse;
  };
}
