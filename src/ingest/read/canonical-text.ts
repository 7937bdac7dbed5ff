const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The text that offsets are of: UTF-8 without a byte order mark, lines ended by LF, nothing else
 * normalized. Undefined where the bytes are no UTF-8.
 */
export function canonicalText(bytes: Uint8Array): string | undefined {
  const text = decode(bytes);
  return text === undefined ? undefined : withLineFeeds(text);
}

/** The same of a text that is decoded already. */
export function withLineFeeds(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** Bytes as text, with a byte order mark left out; undefined where they are no UTF-8. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}
