import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stripIgnoredCharacters } from 'graphql';
import { z } from 'zod';

const SHA256 = /^(?:sha256:)?[0-9a-fA-F]{64}$/;

const content = z
  .record(z.string(), z.string().min(1))
  .refine((operations) => Object.keys(operations).every((key) => SHA256.test(key)), {
    error: 'each key must be the sha256 of its operation, in 64 hex digits (hashAlgorithm: sha256)',
  })
  .transform((operations) => new Map(Object.entries(operations)));

/** A manifest cannot be used; the message names the file and says why. */
export class ManifestError extends Error {
  override name = 'ManifestError';
  readonly code = 'BAD_CONFIGURATION';
}

/**
 * Reads `{ "sha256:<hash>": "<operation>" }`, the format of graphql-codegen's client preset.
 * @throws {ManifestError} if the file does not exist or has another format.
 */
export function readManifest(path: string): ReadonlyMap<string, string> {
  try {
    const parsed = content.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    if (parsed.success) return parsed.data;
    throw new Error(z.prettifyError(parsed.error));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const message = `FOOTNOTE_TRUSTED_DOCUMENTS must name a manifest as graphql-codegen’s client preset writes it with persistedDocuments; ${path} is not one: ${why}`;
    throw new ManifestError(message, { cause });
  }
}

/** A text may be this many times as long as the longest of the manifest: clients lay it out. */
const MAX_LAYOUT_FACTOR = 4;

/** The operations that a server answers when it answers no others. */
export class Manifest {
  readonly #byHash = new Map<string, string>();
  readonly #byText = new Map<string, string>();
  readonly #longest: number;

  /** @param operations hash to text, as {@link readManifest} reads them */
  constructor(operations: ReadonlyMap<string, string>) {
    for (const [hash, text] of operations) {
      this.#byHash.set(withoutPrefix(hash), text);
      this.#byText.set(hashOf(stripIgnoredCharacters(text)), text);
    }
    this.#longest = Math.max(0, ...[...operations.values()].map(({ length }) => length));
  }

  /** The text for a hash, with or without the prefix `sha256:`. */
  byHash(hash: string): string | undefined {
    return this.#byHash.get(withoutPrefix(hash));
  }

  /** The text that equals this one except for whitespace, commas and comments. */
  byText(text: string): string | undefined {
    // Megabytes are refused before they are read.
    if (text.length > this.#longest * MAX_LAYOUT_FACTOR) return undefined;
    try {
      return this.#byText.get(hashOf(stripIgnoredCharacters(text)));
    } catch {
      return undefined;
    }
  }
}

function withoutPrefix(hash: string): string {
  return hash.replace(/^sha256:/, '').toLowerCase();
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
