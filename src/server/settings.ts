/** What somebody may do. The API only reads, for which `reader` suffices; `editor` is carried along. */
export type Role = 'reader' | 'editor';

/** A key that opens the API. The key itself is nowhere kept. */
export interface ApiKey {
  /** For the log. */
  name: string;
  role: Role;
  /** Of the key, 32 bytes. */
  sha256: Uint8Array;
}

/** Whose tokens open the API. */
export interface TokenSettings {
  /** Where the issuer's public keys are: an `https://` address, or a file. */
  jwks: string;
  issuer: string;
  audience: string;
  /** The claim with `reader` or `editor`, alone or in a list. */
  roleClaim: string;
}

/** How the server guards and limits itself. */
export interface Settings {
  apiKeys: readonly ApiKey[];
  tokens?: TokenSettings | undefined;
  /** Whoever reaches the port may read, on any address. */
  publicReads: boolean;
  introspection: boolean;
  /** Serve the page at `/`. */
  ide: boolean;
  /** Pages of these origins may ask; none unless told. */
  corsOrigins: readonly string[];
  /** Requests a minute that one address may make; on the loopback unlimited unless told. */
  rateLimit?: number | undefined;
  /** Addresses of the proxies whose `x-forwarded-for` is believed. */
  trustedProxies: readonly string[];
  /** Milliseconds after which a statement is ended. */
  statementMs: number;
  /** How deeply an operation may nest its fields. */
  maxDepth: number;
  /** Answer these operations, sha256 to text, and no others. */
  trustedDocuments?: ReadonlyMap<string, string> | undefined;
  /** Send traces to where the OTEL_ variables say. */
  traces: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  apiKeys: [],
  publicReads: false,
  introspection: true,
  ide: true,
  corsOrigins: [],
  trustedProxies: [],
  statementMs: 30_000,
  maxDepth: 10,
  traces: false,
};
