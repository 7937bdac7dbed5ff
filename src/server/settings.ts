import type { OwnQuestion } from './questions.ts';

/** What a caller may do: a `reader` asks, an `editor` also decides on proposals. */
export type Role = 'reader' | 'editor';

/** Who sends a request. */
export interface Caller {
  /** Name of the key, or subject of the token; undefined if the server asks for neither. */
  name?: string | undefined;
  role: Role;
}

/** A key that opens the API. The key itself is stored nowhere. */
export interface ApiKey {
  /** For the log. */
  name: string;
  role: Role;
  /** SHA-256 of the key, 32 bytes. */
  sha256: Uint8Array;
}

/** The issuer whose tokens open the API. */
export interface TokenSettings {
  /** Location of the issuer's public keys: an `https://` address, or a file. */
  jwks: string;
  issuer: string;
  audience: string;
  /** The claim that holds `reader` or `editor`, alone or in a list. */
  roleClaim: string;
}

/** How the server guards and limits itself. */
export interface Settings {
  apiKeys: readonly ApiKey[];
  tokens?: TokenSettings | undefined;
  /** Makes whoever sends it an editor, where reading needs no key: on the loopback, without keys and tokens. */
  editorKey?: ApiKey | undefined;
  /** Anybody who reaches the port may read, on any address. */
  publicReads: boolean;
  /** Answer questions about the schema, suggest names in errors, and serve `/schema.graphql`. */
  introspection: boolean;
  /** Return cost and Cypher to requests with the extension `footnote: { explain: true }`. */
  explain: boolean;
  /** The address that clients use, if a proxy has another: `https://news.example/graph`, without a slash at its end. */
  publicUrl?: string | undefined;
  /** What the explorer asks beside its own questions. */
  questions?: readonly OwnQuestion[] | undefined;
  /** Serve the explorer at `/` and GraphiQL at `/graphiql`. */
  ide: boolean;
  /** Origins whose pages may send requests: `https://news.example`, `https://*.news.example` or `*`. */
  corsOrigins: readonly string[];
  /** Requests a minute for one address, 0 for no limit; default 600, and no limit on the loopback. */
  rateLimit?: number | undefined;
  /** Addresses of the proxies whose `x-forwarded-for` is trusted. */
  trustedProxies: readonly string[];
  /** How long HTTP caches may keep an answer to GET, in seconds; 0: they must ask again each time. */
  cacheSeconds: number;
  /** Bytes of an answer before compression. */
  maxAnswerBytes: number;
  /** Longest pause of a client that reads its answer, in milliseconds. */
  writeMs: number;
  /** Signs bookmarks; the same for all processes of a deployment, or empty for a random one. */
  bookmarkSecret: string;
  /** How far the event loop may lag before requests are turned away, in milliseconds. */
  maxLoopDelayMs: number;
  /** Time limit of a statement, in milliseconds. */
  statementMs: number;
  /** How deep an operation may nest its fields. */
  maxDepth: number;
  /** Answer only these operations, id to text. */
  trustedDocuments?: ReadonlyMap<string, string> | undefined;
  /** Send traces, as the OTEL_ variables configure. */
  traces: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  apiKeys: [],
  publicReads: false,
  introspection: true,
  explain: true,
  ide: true,
  corsOrigins: [],
  trustedProxies: [],
  cacheSeconds: 0,
  maxAnswerBytes: 32 * 1024 * 1024,
  writeMs: 30_000,
  bookmarkSecret: '',
  // After that, few clients still wait.
  maxLoopDelayMs: 500,
  statementMs: 30_000,
  maxDepth: 10,
  traces: false,
};
