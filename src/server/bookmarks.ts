import {
  createHmac,
  createSecretKey,
  randomBytes,
  scrypt,
  timingSafeEqual,
  type KeyObject,
} from 'node:crypto';
import { promisify } from 'node:util';

/**
 * Bookmarks of Neo4j, signed and separated by commas. In a request: states of the graph that the answer
 * must include. In an answer: the state that it was read from.
 */
export const BOOKMARK_HEADER = 'footnote-bookmark';

/** Characters of the whole header. */
export const MAX_BOOKMARKS_LENGTH = 4_096;

/** Bytes of a signature: as many as an attacker cannot guess online. */
const SIGNATURE_BYTES = 16;

const deriveKey = promisify<string, string, number, Buffer>(scrypt);

/**
 * Signs the bookmarks that clients receive. Neo4j waits for a bookmark's state, and a connection with
 * it: one that Footnote did not give could name a state that never comes.
 */
export class BookmarkSigner {
  readonly #key: Promise<KeyObject>;
  /** What was signed last: the graph's state changes only when somebody writes. */
  #latest = { marks: '', signed: '' };

  /**
   * @param secret shared by all processes of a deployment; without one, each process accepts its own
   *   bookmarks only. scrypt keeps a client from guessing a weak secret by the signatures.
   */
  constructor(secret: string) {
    const bytes =
      secret === ''
        ? Promise.resolve(randomBytes(32))
        : deriveKey(secret, 'footnote bookmarks', 32);
    this.#key = bytes.then((key) => createSecretKey(key));
  }

  /** Signed bookmarks as clients send them back, separated by commas. */
  async sign(bookmarks: readonly string[]): Promise<string> {
    const marks = bookmarks.join(',');
    if (this.#latest.marks === marks) return this.#latest.signed;
    const key = await this.#key;
    const signed = bookmarks.map((mark) => `${mark}.${signature(key, mark)}`).join(',');
    this.#latest = { marks, signed };
    return signed;
  }

  /** The bookmarks of a header, or undefined if one of them has no valid signature. */
  async verify(header: string): Promise<readonly string[] | undefined> {
    if (header.length > MAX_BOOKMARKS_LENGTH) return undefined;
    const key = await this.#key;
    const marks: string[] = [];
    for (const signed of header.split(/ *, */)) {
      const [, mark, given] = /^(FB:[A-Za-z0-9+/=]*)\.([A-Za-z0-9_-]+)$/.exec(signed) ?? [];
      if (mark === undefined || given === undefined) return undefined;
      if (!equal(given, signature(key, mark))) return undefined;
      marks.push(mark);
    }
    return marks;
  }
}

function signature(key: KeyObject, mark: string): string {
  const digest = createHmac('sha256', key).update(mark).digest();
  return digest.subarray(0, SIGNATURE_BYTES).toString('base64url');
}

function equal(given: string, expected: string): boolean {
  return (
    given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected))
  );
}
