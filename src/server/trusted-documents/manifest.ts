import { createHash } from 'node:crypto';
import { stripIgnoredCharacters } from 'graphql';

/** The operations that a server answers, when it answers no others. */
export class Manifest {
  readonly #byHash = new Map<string, string>();
  readonly #byText = new Map<string, string>();
  readonly #longest: number;

  /** `operations` as graphql-codegen's client preset writes them: hash to text. */
  constructor(operations: ReadonlyMap<string, string>) {
    for (const [hash, text] of operations) {
      this.#byHash.set(bare(hash), text);
      this.#byText.set(hashOf(stripIgnoredCharacters(text)), text);
    }
    this.#longest = Math.max(0, ...[...operations.values()].map(({ length }) => length));
  }

  /** The text under a hash, with or without `sha256:` before it. */
  byHash(hash: string): string | undefined {
    return this.#byHash.get(bare(hash));
  }

  /** The text that this one is, but for space, commas and comments. */
  byText(text: string): string | undefined {
    // Whoever sends megabytes does not get them read. Laid out, a text is longer than in the manifest.
    if (text.length > this.#longest * MOST_SPACE) return undefined;
    try {
      return this.#byText.get(hashOf(stripIgnoredCharacters(text)));
    } catch {
      return undefined;
    }
  }
}

const MOST_SPACE = 4;

function bare(hash: string): string {
  return hash.replace(/^sha256:/, '').toLowerCase();
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
