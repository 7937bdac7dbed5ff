import { hash } from 'node:crypto';

const WORDS_IN_SHINGLE = 5;
const LARGEST = 64;

/**
 * A sketch of a text, by which near copies are told: the 64 least hashes of its runs of five words, in
 * small letters and without punctuation (bottom-k MinHash; Broder, "On the resemblance and containment
 * of documents", 1997). Two texts resemble each other as much as their sketches overlap.
 */
export function sketchOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const last = Math.max(0, words.length - WORDS_IN_SHINGLE);
  const hashes = new Set<string>();
  for (let at = 0; at <= last; at++)
    hashes.add(hashOf(words.slice(at, at + WORDS_IN_SHINGLE).join(' ')));
  return [...hashes].sort().slice(0, LARGEST);
}

function hashOf(shingle: string): string {
  return hash('sha1', shingle, 'base64url').slice(0, 10);
}
