/** From where UTF-16 and code points part: surrogates, which stand for all beyond U+FFFF, come before U+E000. */
const HIGH = /[\uD7FE-\u{10FFFF}]/gu;

/**
 * A key whose order is that of a text's code points, whether keys are compared by code points or by
 * units of UTF-16. Neo4j (5.26, 2026.08) compares stored texts and those in an index in the one way, a
 * stored text with a parameter in the other: a page sorted in one would go on in the other. Before
 * a character from U+D7FE on stands U+D7FE, before one beyond U+FFFF stands U+D7FF, both of which mean
 * nothing by themselves; so nearly every text is its own key. No key begins with U+FFFF.
 */
export function textKey(text: string): string {
  return text.replace(
    HIGH,
    (character) => (character.length > 1 ? '\uD7FF' : '\uD7FE') + character,
  );
}
