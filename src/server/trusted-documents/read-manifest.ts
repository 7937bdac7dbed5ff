import { readFileSync } from 'node:fs';
import { z } from 'zod';

const SHA256 = /^(?:sha256:)?[0-9a-fA-F]{64}$/;

const content = z
  .record(z.string(), z.string().min(1))
  .refine((operations) => Object.keys(operations).every((key) => SHA256.test(key)), {
    error: 'each key must be the sha256 of its operation, in 64 hex digits (hashAlgorithm: sha256)',
  })
  .transform((operations) => new Map(Object.entries(operations)));

/** The manifest cannot be used; the message says which file, and what is wrong with it. */
export class ManifestError extends Error {
  override name = 'ManifestError';
  readonly code = 'BAD_CONFIGURATION';
}

/**
 * Reads `{ "sha256:<hash>": "<operation>" }`, as graphql-codegen's client preset writes it.
 * @throws {ManifestError} where the file is not there, or is something else.
 */
export function readManifest(path: string): ReadonlyMap<string, string> {
  try {
    const parsed = content.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    if (parsed.success) return parsed.data;
    throw new Error(z.prettifyError(parsed.error));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const message = `FOOTNOTE_TRUSTED_DOCUMENTS must name a manifest as graphql-codegen’s client preset writes it with persistedDocuments; ${path} is none: ${why}`;
    throw new ManifestError(message, { cause });
  }
}
