/** A word of a text, as the index has it, and where it stands. */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text, in small letters and without accents, as Neo4j's analyzer standard-folding has them. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)]
    .map((match) => ({
      folded: fold(match[0]),
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter(({ folded }) => /[\p{L}\p{N}]/u.test(folded));
}

/** Signs may fall into several, "⑽" into "(10)", of which what is none of a word is left out as accents are. */
function fold(word: string): string {
  const apart = word.normalize('NFKD').replaceAll('’', "'");
  return apart.replace(/[^\p{L}\p{N}.']/gu, '').toLowerCase();
}
