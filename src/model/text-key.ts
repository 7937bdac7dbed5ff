/** Above this, UTF-16 and code points differ: surrogates, which encode all beyond U+FFFF, come before U+E000. */
const HIGH = /[\uD7FE-\u{10FFFF}]/gu;

/**
 * A key that orders texts by code points, whether keys are compared by code points or by UTF-16 code units.
 * Neo4j (5.26, 2026.08) compares stored texts with each other in one way, and a stored text with a
 * parameter in the other: a page sorted in one way would be continued in the other. The key has U+D7FE,
 * which is not assigned, before each character from there on, and U+D7FF, likewise, before each one beyond
 * U+FFFF. Nearly every text is its own key, and no key begins with U+FFFF.
 */
export function textKey(text: string): string {
  return text.replace(
    HIGH,
    (character) => (character.length > 1 ? '\uD7FF' : '\uD7FE') + character,
  );
}
