/**
 * Letters that people write otherwise where their keyboard lacks them, and that Unicode does not
 * decompose into a letter and a mark; in lower case.
 */
const LETTERS: Readonly<Record<string, string>> = {
  // Latin, as names are written in plain ASCII
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  þ: 'th',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  ł: 'l',
  ŋ: 'ng',
  œ: 'oe',
  ŧ: 't',
  ƀ: 'b',
  ɓ: 'b',
  ƈ: 'c',
  ɖ: 'd',
  ɗ: 'd',
  ǝ: 'e',
  ə: 'e',
  ɛ: 'e',
  ƒ: 'f',
  ǥ: 'g',
  ɠ: 'g',
  ɨ: 'i',
  ɩ: 'i',
  ƙ: 'k',
  ƚ: 'l',
  ɲ: 'n',
  ƞ: 'n',
  ɔ: 'o',
  ɵ: 'o',
  ƥ: 'p',
  ʈ: 't',
  ƭ: 't',
  ʉ: 'u',
  ʊ: 'u',
  ʋ: 'v',
  ƴ: 'y',
  ƶ: 'z',
  ȥ: 'z',
  ʒ: 'z',
  ɬ: 'l',
  ɫ: 'l',
  ɟ: 'j',
  ɉ: 'j',
  ɍ: 'r',
  ɏ: 'y',
  ⱥ: 'a',
  ȼ: 'c',
  ɇ: 'e',
  ȿ: 's',
  ⱦ: 't',
  // Greek: the form that sigma has at the end of a word
  ς: 'σ',
  // Arabic: letters that keyboards of other languages write with a code point of their own
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
};

const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** Puts plain letters in the place of those of the table. */
export function plainLetters(lowerCase: string): string {
  return lowerCase.replace(SPECIAL, (letter) => LETTERS[letter] ?? letter);
}
