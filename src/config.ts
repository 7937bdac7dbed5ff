import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65535);

/** As in PATH: colons between them, semicolons on Windows. */
const folders = z
  .string()
  .transform((list) => list.split(delimiter).filter((folder) => folder !== ''));

/** As in a sentence: separated by commas or spaces. */
const list = z.string().transform((text) => text.split(/[\s,]+/).filter((item) => item !== ''));

const yesOrNo = z.enum(['true', 'false']).transform((text) => text === 'true');

/** Keys that open the API, by their hashes: whoever reads the environment cannot use them. */
const apiKey = z
  .string()
  .regex(/^[\w.-]+:(?:reader|editor):[0-9a-fA-F]{64}$/, {
    error: 'each key is name:role:sha256, the role reader or editor, the hash in 64 hex digits',
  })
  .transform((text) => {
    const [name = '', role = '', sha256 = ''] = text.split(':');
    return { name, role: z.enum(['reader', 'editor']).parse(role), sha256: bytesOf(sha256) };
  });

const origin = z.string().refine((text) => URL.canParse(text) && new URL(text).origin === text, {
  error: 'each origin is like https://news.example, without a path',
});

const jwks = z.string().refine((text) => !/^http:/.test(text) || isLocal(text), {
  error: 'a file, or an address that begins with https://',
});

/** The environment as Footnote reads it. Nothing else in the project looks at `process.env`. */
const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(4000),
  NEO4J_URI: z
    .string()
    .regex(/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/./, {
      error: 'an address like bolt://localhost:7687',
    })
    .optional(),
  NEO4J_USERNAME: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().min(1).default('neo4j'),
  FOOTNOTE_HOME: z.string().min(1).default('.footnote'),
  FOOTNOTE_NEO4J_VERSION: z.string().min(1).optional(),
  NEO4J_POOL_SIZE: z.coerce.number().int().min(1).max(10_000).default(100),
  FOOTNOTE_API_KEYS: list.pipe(z.array(apiKey)).default([]),
  FOOTNOTE_JWKS: jwks.optional(),
  FOOTNOTE_JWT_ISSUER: z.string().min(1).optional(),
  FOOTNOTE_JWT_AUDIENCE: z.string().min(1).optional(),
  FOOTNOTE_JWT_ROLE_CLAIM: z.string().min(1).default('role'),
  FOOTNOTE_PUBLIC_READS: yesOrNo.default(false),
  FOOTNOTE_INTROSPECTION: yesOrNo.default(true),
  FOOTNOTE_IDE: yesOrNo.default(true),
  FOOTNOTE_CORS_ORIGINS: list.pipe(z.array(origin)).default([]),
  FOOTNOTE_RATE_LIMIT: z.coerce.number().int().min(0).optional(),
  FOOTNOTE_TRUSTED_PROXIES: list.default([]),
  FOOTNOTE_STATEMENT_SECONDS: z.coerce.number().positive().max(3_600).default(30),
  FOOTNOTE_TRUSTED_DOCUMENTS: z.string().min(1).optional(),
  FOOTNOTE_MAX_COST: z.coerce.number().int().positive().optional(),
  FOOTNOTE_MAX_DEPTH: z.coerce.number().int().positive().default(10),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.string().default(''),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: z.string().default(''),
  FOOTNOTE_TEXTS: folders.default(['texts', '../shared/seed']),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('warn'),
  JAVA_HOME: z.string().optional(),
  // The XDG specification takes an empty one for none.
  XDG_CACHE_HOME: z
    .string()
    .default('')
    .transform((folder) => folder || join(homedir(), '.cache')),
});

const complete = environment.refine(
  (env) =>
    env.FOOTNOTE_JWKS === undefined ||
    (env.FOOTNOTE_JWT_ISSUER !== undefined && env.FOOTNOTE_JWT_AUDIENCE !== undefined),
  {
    path: ['FOOTNOTE_JWKS'],
    error:
      'set FOOTNOTE_JWT_ISSUER and FOOTNOTE_JWT_AUDIENCE too: a token for others is none for us',
  },
);

/** The names of all variables. */
export const VARIABLES: readonly string[] = Object.keys(environment.shape);

/** Somebody may put a key itself there, or a password. */
const SECRET = new Set(['FOOTNOTE_API_KEYS', 'NEO4J_PASSWORD']);

export type Config = z.infer<typeof environment>;

/**
 * Reads the environment once.
 * @throws {ConfigError} naming each variable that does not fit, what it must be and what arrived.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const parsed = complete.safeParse(env);
  if (parsed.success) return parsed.data;
  throw new ConfigError(
    parsed.error.issues
      .map((issue) => {
        const name = String(issue.path[0]);
        const arrived = SECRET.has(name) ? 'not what it must be' : JSON.stringify(env[name]);
        return `${name} is ${arrived}: ${issue.message}`;
      })
      .join('; '),
  );
}

/** What a child process gets: everything, since Java and Maven have their own variables. */
export function environmentForChildren(): NodeJS.ProcessEnv {
  return process.env;
}

/** An environment variable holds what Footnote cannot use. */
export class ConfigError extends Error {
  override name = 'ConfigError';
  readonly code = 'BAD_CONFIGURATION';
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex, 'hex'));
}

/** On this machine nobody comes between. */
function isLocal(url: string): boolean {
  const here = ['127.0.0.1', 'localhost', '[::1]'];
  return URL.canParse(url) && here.includes(new URL(url).hostname);
}
