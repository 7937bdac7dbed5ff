const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The canonical text of a file: the text that offsets refer to. It has no byte order mark and its lines
 * end in LF; nothing else is normalized. Undefined where the bytes are not valid UTF-8.
 */
export function canonicalText(bytes: Uint8Array): string | undefined {
  const text = decodeUtf8(bytes);
  return text === undefined ? undefined : withLineFeeds(text);
}

/** The canonical text of decoded text. */
export function withLineFeeds(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** Decodes UTF-8 and drops a byte order mark; undefined where the bytes are not valid UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The most bytes of the file of a document, whatever its format: a larger one need not be read. */
export const DOCUMENT_BYTES = 128 * 1024 * 1024;

/** Whether an offset falls between the two code units of one character. */
export function splitsPair(text: string, offset: number): boolean {
  return isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

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

/** The offsets at which words stand in a text, also where they overlap. */
export function* placesOf(words: string, text: string): Generator<number> {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) yield at;
}

/** What a text of JSON says; undefined if it is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A text in which a terminal obeys nothing: ESC is shown as `\\u001b`, a line feed as `\\u000a`. */
export function escapeControls(text: string): string {
  return text.replace(
    /\p{Cc}/gu,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
