import type { Modality } from '../../model/index.ts';
import type { Span } from '../text/index.ts';
import type { Cue } from './cue.ts';

/** How many words a PHRASE cue covers after it. */
const PHRASE_WORDS = 5;
const CLAUSE_END =
  /[;:]|[,.!?]\s?(?:["”]|'')|[,–—]\s+(?:but|although|though|while|whereas|which|who)\b|\s—\s/;

/**
 * The modality of the words at `at` by the words before them alone: that of the nearest cue
 * that covers them. Reported speech counts as asserted, by its speaker.
 */
export function modalityByCue(
  at: Span,
  sentence: Span,
  cues: readonly Cue[],
  masked: string,
): Modality {
  const within = cues.filter((cue) => sentence.start <= cue.start && cue.end <= sentence.end + 2);
  const reaching = within.filter((cue) => reaches(cue, at, masked));
  // A cue of the whole sentence yields to one that is nearer.
  return (
    (reaching.filter((cue) => cue.reach !== 'SENTENCE').at(-1) ?? reaching.at(-1))?.modality ??
    'ASSERTED'
  );
}

function reaches(cue: Cue, at: Span, masked: string): boolean {
  if (cue.reach === 'SENTENCE') return at.start < cue.end;
  // That somebody thinks is a fact; what they think is not.
  if (at.start < cue.end) return false;
  const between = masked.slice(cue.end, at.start);
  if (CLAUSE_END.test(between)) return false;
  return cue.reach === 'CLAUSE' || between.trim().split(/\s+/).length <= PHRASE_WORDS;
}
