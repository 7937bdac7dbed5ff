import { hash } from 'node:crypto';
import { sha256 } from '../model/index.ts';
import type { Contribution } from './contribution.ts';

/** Raise it when the same annotation brings something else into the graph: every document is then loaded again. */
const LOADER_VERSION = 3;

/** A hash of all that a document brings into the graph. */
export function loadHash({ document, ...rest }: Contribution): string {
  // The text's digest is in the document, too.
  return sha256(JSON.stringify([LOADER_VERSION, { ...document, text: '' }, rest]));
}

const WORDS_IN_SHINGLE = 5;
const LARGEST = 64;

/**
 * A sketch of a text, by which near copies are recognized: the 64 least hashes of its runs of five words,
 * in lower case and without punctuation (bottom-k MinHash; Broder, "On the resemblance and containment
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
