/** Signs that set off groups of digits, and spaces that do not break a line. */
const BETWEEN_GROUPS = "[,\uFF0C\u066C'’\u00A0\u2007\u2009\u202F]";
const NOT_WITHIN = "(?<![\\p{L}\\p{N}\\p{M}]|\\p{Nd}[.,\uFF0E\uFF0C\u066B\u066C'’])";
const NOT_BEFORE = `(?!\\p{N}|[.,\uFF0E\uFF0C\u066B\u066C]\\p{Nd})`;

/**
 * A number with a sign in it, as people write them: `57,000`, `1,234.56`, `12,34,567`, `57’000`,
 * `57 000` with a space that does not break, `1.234.567`, `1.234,56`, `51.5`, `51,5`.
 */
export const NUMBER = [
  NOT_WITHIN,
  '(?:',
  [
    `\\p{Nd}{1,3}(?:${BETWEEN_GROUPS}\\p{Nd}{2,3})*${BETWEEN_GROUPS}\\p{Nd}{3}(?:[.\uFF0E\u066B]\\p{Nd}+)?`,
    '\\p{Nd}{1,3}(?:\\.\\p{Nd}{3})+,\\p{Nd}+',
    '\\p{Nd}{1,3}(?:\\.\\p{Nd}{3}){2,}',
    '\\p{Nd}+[.\uFF0E\u066B]\\p{Nd}+',
    '\\p{Nd}+,\\p{Nd}{1,2}',
  ].join('|'),
  ')',
  NOT_BEFORE,
].join('');

/** The same number without signs between groups, with a point before decimals: `57000`, `1234.56`. */
export function plainNumber(written: string): string {
  const digits = written.replace(/[\u066C\uFF0C]/g, ',').replace(/[\u066B\uFF0E]/g, '.');
  return integerAndDecimals(digits)
    .map((part) => part.replace(/\P{Nd}/gu, ''))
    .join('.')
    .replace(/\.00$/, '');
}

function integerAndDecimals(written: string): string[] {
  const comma = written.lastIndexOf(',');
  const point = written.lastIndexOf('.');
  const severalPoints = written.indexOf('.') !== point;
  const decimalPoint = point > comma && !severalPoints;
  const decimalComma = comma > point && !/,\p{Nd}{3}$/u.test(written);
  if (decimalComma || (comma > point && point >= 0))
    return [written.slice(0, comma), written.slice(comma + 1)];
  return decimalPoint ? [written.slice(0, point), written.slice(point + 1)] : [written];
}

/**
 * What the same number may stand as in a text, its own form first: of `57000` also `57 000` with a
 * space, and `57.000`, which may be a decimal; each a sequence of words. Nothing where it is no number.
 */
export function formsOfNumber(word: string): string[][] {
  const found = /^(\d+)(?:\.(\d+))?$/.exec(word);
  if (found === null) return [];
  const [, integer = '', decimals] = found;
  if (decimals?.length === 3 && integer.length <= 3)
    return [[word], ...formsOfNumber(`${integer}${decimals}`)];
  if (integer.length < 4) return [[word]];
  const groups = integer.replace(/\B(?=(?:\d{3})+$)/g, ' ').split(' ');
  const last = groups.pop() ?? '';
  const end = decimals === undefined ? last : `${last}.${decimals}`;
  const spaced = [...groups, end];
  const pointed = integer.length <= 6 && decimals === undefined ? [[spaced.join('.')]] : [];
  return [[word], spaced, ...pointed];
}
