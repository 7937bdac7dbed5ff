import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stripIgnoredCharacters } from 'graphql';
import { z } from 'zod';

/** MD5, which relay-compiler uses by default, or SHA-256. */
const HASH = /^(?:(?:sha256:)?[0-9a-fA-F]{64}|[0-9a-fA-F]{32})$/;

/** As graphql-codegen's client preset and relay-compiler write it. */
const hashToText = z
  .record(z.string(), z.string().min(1))
  .refine((operations) => Object.keys(operations).every((key) => HASH.test(key)), {
    error: 'each key must be the SHA-256 or MD5 of its operation, in hex digits',
  })
  .transform((operations) => new Map(Object.entries(operations)));

/** As @apollo/generate-persisted-query-manifest writes it. */
const apolloManifest = z
  .object({
    format: z.literal('apollo-persisted-query-manifest'),
    version: z.literal(1),
    operations: z.array(z.object({ id: z.string().min(1), body: z.string().min(1) })),
  })
  .transform(({ operations }) => new Map(operations.map(({ id, body }) => [id, body])));

function contentOf(manifest: unknown): z.ZodSafeParseResult<Map<string, string>> {
  const isApollo = z.looseObject({ format: z.string() }).safeParse(manifest).success;
  return (isApollo ? apolloManifest : hashToText).safeParse(manifest);
}

/** A manifest cannot be used; the message names the file and says why. */
export class ManifestError extends Error {
  override name = 'ManifestError';
  readonly code = 'BAD_CONFIGURATION';
}

/**
 * Reads a manifest of graphql-codegen's client preset, of relay-compiler or of Apollo: id to text.
 * @throws {ManifestError} if the file does not exist or has another format.
 */
export function readManifest(path: string): ReadonlyMap<string, string> {
  try {
    const parsed = contentOf(JSON.parse(readFileSync(path, 'utf8')));
    if (parsed.success) return parsed.data;
    throw new Error(z.prettifyError(parsed.error));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const message = `FOOTNOTE_TRUSTED_DOCUMENTS must name a manifest as graphql-codegen’s client preset (persistedDocuments), relay-compiler (persistConfig) or @apollo/generate-persisted-query-manifest writes it; ${path} is not one: ${why}`;
    throw new ManifestError(message, { cause });
  }
}

/** A text may be this many times as long as the longest of the manifest: clients lay it out. */
const MAX_LAYOUT_FACTOR = 4;

/** The operations that a server answers when it answers no others. */
export class Manifest {
  readonly #byId = new Map<string, string>();
  readonly #byText = new Map<string, string>();
  readonly #longest: number;

  /** @param operations id to text, as {@link readManifest} reads them */
  constructor(operations: ReadonlyMap<string, string>) {
    for (const [id, text] of operations) {
      this.#byId.set(canonicalId(id), text);
      this.#byText.set(hashOf(stripIgnoredCharacters(text)), text);
    }
    this.#longest = Math.max(0, ...[...operations.values()].map(({ length }) => length));
  }

  /** The text for an id: a hash may have the prefix `sha256:`, and digits in any case. */
  byId(id: string): string | undefined {
    return this.#byId.get(canonicalId(id));
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

function canonicalId(id: string): string {
  return HASH.test(id) ? id.replace(/^sha256:/, '').toLowerCase() : id;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
