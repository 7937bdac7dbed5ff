import { plainLetters } from './letters.ts';

/** The longest word that Lucene's whitespace tokenizer keeps in one piece has 255 units of UTF-16. */
const LONGEST = 200;

/** Words that were folded lately: a text says most of its words again and again. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

const ASCII = /^[\0-\x7F]*$/;
/** Letters, digits and marks: what a character may fall into without becoming another word. */
const WORDLIKE = /^[\p{L}\p{Nd}\p{M}]+$/u;
/** Superscripts and the like beside a digit, of which they would make another number: 10² is not 102. */
const BESIDE_DIGIT = /(?<=\p{Nd}\p{No}*)\p{No}|\p{No}(?=\p{No}*\p{Nd})/gu;
/** What stands within words and says nothing: soft hyphens, joiners, the Arabic stroke between letters. */
const JOINERS = /[\p{Cf}\u0640]/gu;
/**
 * Accents and vowel points, which people leave out. Vowel signs of Indic and other scripts are letters to
 * those who write them, and so is what makes ド of ト.
 */
const ACCENTS =
  /(?![\u3099\u309A])[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}\p{Script=Syriac}](?<=[\p{Mn}\p{Me}])/gu;

/**
 * What a word is compared by: lower case, without accents, compatibility characters as the letters they
 * stand for, digits as 0 to 9. Folding twice is folding once. A word of more than 200 UTF-16 code units
 * is compared by its beginning. Nothing is left of one that has no letters or digits.
 */
export function fold(word: string): string {
  if (ASCII.test(word)) return shortened(word.toLowerCase());
  const folded = known.get(word) ?? folding(word);
  if (known.size >= MOST_KNOWN) known.clear();
  if (word.length <= LONGEST) known.set(word, folded);
  return folded;
}

function folding(word: string): string {
  const plain = compatible(word.normalize('NFC')).replace(JOINERS, '');
  const cased = plain.toLowerCase().toUpperCase().toLowerCase();
  // The iota below a Greek letter is a letter in capitals.
  const bare = cased.normalize('NFD').replaceAll('\u0345', 'ι').replace(ACCENTS, '');
  return shortened(
    plainLetters(bare)
      .replace(/\p{Nd}/gu, digit)
      .normalize('NFC'),
  );
}

/** Each character as what it stands for, where that is letters, digits and marks alone. */
function compatible(word: string): string {
  const kept = new Set(Array.from(word.matchAll(BESIDE_DIGIT), ({ index }) => index));
  return word.replace(/./gsu, (character, at: number) => {
    const apart = character.normalize('NFKD');
    return WORDLIKE.test(apart) && !kept.has(at) ? apart : character;
  });
}

/** Decimal digits come in runs of ten, 0 first. */
function digit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return character;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

function shortened(word: string): string {
  if (word.length <= LONGEST) return word;
  // Not through the middle of a character.
  const inPair = (word.codePointAt(LONGEST - 1) ?? 0) > 0xffff;
  return word.slice(0, inPair ? LONGEST - 1 : LONGEST);
}
