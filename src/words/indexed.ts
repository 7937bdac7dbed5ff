import { wordsOf, type Word } from './words.ts';

/** Raise it with any change of what a word is or how it is folded: graphs are then indexed again. */
const CUT_AND_FOLDED = 1;

/**
 * By what rules words are made: ours, and those of the Unicode version that this Node has. Words of
 * another version may not be found where it knows characters that this one does not.
 */
export const WORDS_VERSION = `${CUT_AND_FOLDED}/Unicode ${process.versions['unicode'] ?? '0'}`;

/** Whether words that were made by the rules of another version, or none, must be made again by ours. */
export function isOutdated(version: string | null): boolean {
  if (version === null) return true;
  const compared = versionParts(version).map((part, at) => part - (OURS[at] ?? 0));
  return (compared.find((difference) => difference !== 0) ?? 0) < 0;
}

const OURS = versionParts(WORDS_VERSION);

/** `1/Unicode 16.0` → 1, 16, 0 */
function versionParts(version: string): number[] {
  return Array.from(version.matchAll(/\d+/g), ([digits]) => Number(digits));
}

/** No word: it keeps a phrase from running from one value into the next. */
const GAP = '¶';

/** UTF-16 code units of a text that are read to show one sentence of it. */
const SECTION = 4096;

/** A title weighs as much as this many mentions of it in the text. */
const TITLE_WEIGHT = 3;

/** What the index holds of a document: first the words of its title, then those of each section. */
export interface IndexedDocument {
  readonly words: string[];
  /** Where each section of the text begins, in UTF-16 code units. */
  readonly sectionStarts: number[];
  /** The same in code points, as Cypher counts. */
  readonly sectionPoints: number[];
}

/** What the index holds of values, each by itself, a name and its aliases, say: their words, each with a space after it. */
export function indexedWords(values: readonly string[]): string[] {
  return values.map((value) => `${joined(wordsOf(value))}${GAP} `);
}

/** The same of a title and a text; null is a document whose text is not here. */
export function indexedDocument(title: string, text: string | null): IndexedDocument {
  const [titleWords = ''] = indexedWords([title]);
  const words = [titleWords.repeat(TITLE_WEIGHT)];
  if (text === null) return { words, sectionStarts: [], sectionPoints: [] };
  const sections = sectionsOf(text);
  const starts = sections.map(({ start }) => start);
  return {
    words: [...words, ...sections.map((section) => joined(section.words))],
    sectionStarts: starts,
    sectionPoints: codePointsBefore(text, starts),
  };
}

function joined(words: readonly Word[]): string {
  return words.map(({ folded }) => `${folded} `).join('');
}

/** A stretch of a text, which the next one follows without a gap. */
interface Section {
  readonly start: number;
  readonly words: readonly Word[];
}

/** Cuts before words: between paragraphs where it can, else between sentences. */
function sectionsOf(text: string): Section[] {
  const words = wordsOf(text);
  const sections: Section[] = [];
  let [start, from] = [0, 0];
  for (const [at, { end }] of words.entries()) {
    if (end - start <= SECTION || at === from) continue;
    const cut = bestCut(text, words, from, at);
    sections.push({ start, words: words.slice(from, cut) });
    start = words[cut]?.start ?? end;
    from = cut;
  }
  return [...sections, { start, words: words.slice(from) }];
}

/** The last word after which it hurts least to cut, in the second half of the section. */
function bestCut(text: string, words: readonly Word[], from: number, to: number): number {
  const half = from + Math.ceil((to - from) / 2);
  for (const border of [/\n\s*\n/, /[.!?…。！？।]/u])
    for (let at = to; at >= half; at--)
      if (border.test(text.slice(words[at - 1]?.end, words[at]?.start))) return at;
  return to;
}

function codePointsBefore(text: string, starts: readonly number[]): number[] {
  let pairs = 0;
  return starts.map((start, at) => {
    const before = text.slice(starts[at - 1] ?? 0, start);
    pairs += before.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0;
    return start - pairs;
  });
}
