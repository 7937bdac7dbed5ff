import type { Sentence } from '../analysis/index.ts';
import { overlaps } from '../text/index.ts';
import type { Mention } from '../names/index.ts';
import type { Subject, Words } from './words.ts';

/**
 * The mention that a speaker's noun phrase refers to: the name in it, or for a pronoun the first person in
 * the nearest sentence before it, right in four cases of five on PolNeAR. undefined for unnamed speakers,
 * for the author's "I", and for "they".
 */
export function speakerMention(
  speaker: Subject,
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  words: Words,
): { mention: Mention; resolved: boolean } | undefined {
  if (speaker.pronoun === undefined) {
    const inside = mentions.filter((it) => canSpeak(it) && overlaps(it, speaker));
    // "CIS Fellow Ada Example": the person speaks, not the body in her title.
    const mention = inside.findLast((it) => it.kind === 'person') ?? inside.at(-1);
    return mention === undefined ? undefined : { mention, resolved: false };
  }
  if (!/^(?:he|she|who|it)$/.test(speaker.pronoun)) return undefined;
  const wanted = speaker.pronoun === 'it' ? isBody : (it: Mention) => it.kind === 'person';
  const before = mentions.filter(
    (it) => wanted(it) && it.end <= speaker.start && !words.isQuoted(it),
  );
  const own = sentences.findIndex((it) => it.start <= speaker.start && speaker.start < it.end);
  for (let index = own; index >= 0; index -= 1) {
    const sentence = sentences[index];
    if (sentence === undefined) break;
    const mention = before.find((it) => it.start >= sentence.start && it.end <= sentence.end);
    if (mention !== undefined) return { mention, resolved: true };
  }
  return undefined;
}

const isBody = ({ kind }: Mention) => kind === 'agency' || kind === 'organization';
const canSpeak = (mention: Mention) => mention.kind === 'person' || isBody(mention);
