import { isIP } from 'node:net';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { z } from 'zod';

/** A whole number from `min` to `max`. */
function whole(min: number, max = Number.MAX_SAFE_INTEGER) {
  const range = max === Number.MAX_SAFE_INTEGER ? `from ${min}` : `from ${min} to ${max}`;
  const error = `a whole number ${range}`;
  return z
    .string()
    .regex(/^\d+$/, { error })
    .transform(Number)
    .pipe(z.number().min(min, { error }).max(max, { error }));
}

const seconds = z
  .string()
  .regex(/^\d+(?:\.\d+)?$/, { error: 'seconds, like 30 or 0.5' })
  .transform(Number)
  .pipe(
    z
      .number({ error: 'seconds' })
      .positive({ error: 'more than 0 seconds' })
      .max(3_600, { error: 'at most 3600 seconds' }),
  );

/** As in PATH: separated by colons, on Windows by semicolons. */
const folders = z
  .string()
  .transform((list) => list.split(delimiter).filter((folder) => folder !== ''));

/** Separated by commas or whitespace. */
const list = z.string().transform((text) => text.split(/[\s,]+/).filter((item) => item !== ''));

const trueOrFalse = z
  .enum(['true', 'false'], { error: 'true or false' })
  .transform((text) => text === 'true');

/** Keys are given as hashes, so that reading the environment does not open the API. */
const apiKey = z
  .string()
  .regex(/^[\w.-]+:(?:reader|editor):[0-9a-fA-F]{64}$/, {
    error: 'keys as name:role:sha256, the role reader or editor, the hash in 64 hex digits',
  })
  .transform((text) => {
    const [name = '', role = '', sha256 = ''] = text.split(':');
    return { name, role: z.enum(['reader', 'editor']).parse(role), sha256: bytesOf(sha256) };
  });

/** `*`, an origin, or an origin whose name begins with `*.` for every name under the rest. */
const origin = z
  .string()
  .refine((text) => text === '*' || isOrigin(text.replace('://*.', '://any.')), {
    error: 'origins like https://news.example or https://*.news.example, without a path, or *',
  });

const proxy = z.string().refine((text) => isIP(text.replace(/\/\d{1,3}$/, '')) !== 0, {
  error: 'addresses like 10.0.0.1, or ranges like 10.0.0.0/8',
});

const jwks = z.string().refine((text) => !/^http:/.test(text) || isLocal(text), {
  error: 'a file, or an address that begins with https://',
});

const publicUrl = z
  .string()
  .refine((text) => URL.canParse(text) && isPage(new URL(text)), {
    error: 'an address like https://news.example or https://news.example/graph',
  })
  .transform((text) => text.replace(/\/+$/, ''));

/** Address and source of the server. */
const server = {
  HOST: z.string().default('127.0.0.1').describe('address to serve on'),
  PORT: whole(0, 65_535).default(4000).describe('port to serve on; `0` takes any free one'),
  FOOTNOTE_PUBLIC_URL: publicUrl.optional().meta({
    description:
      'address that clients use, if a proxy has another, with its path: `https://news.example/graph`',
    default: 'that of the request',
  }),
  NEO4J_URI: z
    .string()
    .regex(/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/./, {
      error: 'an address like bolt://localhost:7687',
    })
    .optional()
    .meta({
      description:
        'your own Neo4j, 5.26 or later: `bolt://`, `neo4j://`, and both with `+s` or `+ssc`',
      default: 'the one in `FOOTNOTE_HOME`',
    }),
  NEO4J_USERNAME: z.string().default('neo4j').describe('user name for `NEO4J_URI`'),
  NEO4J_PASSWORD: z.string().default('').describe('password for `NEO4J_URI`'),
  NEO4J_DATABASE: z.string().default('neo4j').describe('database of that Neo4j'),
  NEO4J_POOL_SIZE: whole(1, 10_000).default(100).describe('connections to Neo4j at once'),
  FOOTNOTE_FEDERATION: trueOrFalse
    .default(false)
    .describe('`true`: the server is a subgraph of Apollo Federation 2'),
  FOOTNOTE_TEXTS: folders
    .default(['texts'])
    .describe('folders with the texts of documents, separated as in `PATH`'),
  LOG_LEVEL: z
    .enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'], {
      error: 'silent, fatal, error, warn, info, debug or trace',
    })
    .default('warn')
    .describe('`silent`, `fatal`, `error`, `warn`, `info`, `debug` or `trace`'),
};

const localNeo4j = {
  FOOTNOTE_HOME: z
    .string()
    .default('.footnote')
    .describe('folder for its data, and for the password made at the first start'),
  FOOTNOTE_NEO4J_VERSION: z.string().optional().meta({
    description: 'another version: 5.26 on Java 17 or later, 2026.x on Java 21 or later',
    default: '5.26, the long-term support release',
  }),
  JAVA_HOME: z.string().optional().meta({
    description: 'the Java that runs it',
    default: 'the `java` of `PATH`',
  }),
  XDG_CACHE_HOME: z.string().default(join(homedir(), '.cache')).meta({
    description: 'folder for its jars and for compiled JavaScript, in `footnote/`',
    default: '`~/.cache`',
  }),
};

const access = {
  FOOTNOTE_API_KEYS: list
    .pipe(z.array(apiKey))
    .default([])
    .describe(
      'keys, as `name:role:sha256`: the role `reader`, or `editor` to decide on proposals too, the hash of the key in hex; separated by commas or spaces',
    ),
  FOOTNOTE_JWKS: jwks
    .optional()
    .describe('public keys of a token issuer: an `https://` address, or a file'),
  FOOTNOTE_JWT_ISSUER: z
    .string()
    .optional()
    .describe('issuer that tokens must name; required with `FOOTNOTE_JWKS`'),
  FOOTNOTE_JWT_AUDIENCE: z
    .string()
    .optional()
    .describe('audience that tokens must name; required with `FOOTNOTE_JWKS`'),
  FOOTNOTE_JWT_ROLE_CLAIM: z.string().default('role').describe('claim that holds the role'),
  FOOTNOTE_PUBLIC_READS: trueOrFalse
    .default(false)
    .describe('`true`: anybody who reaches the port may read'),
  FOOTNOTE_CORS_ORIGINS: list
    .pipe(z.array(origin))
    .default([])
    .describe(
      'origins whose pages may send requests from a browser: `https://news.example`, `https://*.news.example`, or `*` with `FOOTNOTE_PUBLIC_READS`',
    ),
  FOOTNOTE_BOOKMARK_SECRET: z.string().optional().meta({
    description:
      'signs bookmarks; set the same for all processes that use different Neo4j passwords',
    default: 'derived from the Neo4j password',
  }),
};

const limits = {
  FOOTNOTE_INTROSPECTION: trueOrFalse
    .default(true)
    .describe(
      '`false`: no questions about the schema, no `/schema.graphql`, no `_service`, no suggested names',
    ),
  FOOTNOTE_EXPLAIN: trueOrFalse
    .default(true)
    .describe('`false`: no cost and Cypher in answers to requests that ask for an explanation'),
  FOOTNOTE_IDE: trueOrFalse.default(true).describe('`false`: no pages at `/` and `/graphiql`'),
  FOOTNOTE_TRUSTED_DOCUMENTS: z.string().optional().meta({
    description: 'file with a manifest of operations; all others are refused',
    default: 'any operation',
  }),
  FOOTNOTE_QUESTIONS: z.string().optional().meta({
    description: 'folder of `.graphql` files, each a question that the explorer asks too',
    default: 'none',
  }),
  FOOTNOTE_MAX_COST: whole(1).optional().meta({
    description: 'highest cost of an operation, by estimate: about a row for each unit',
    default: '`100000`',
  }),
  FOOTNOTE_MAX_DEPTH: whole(1).default(10).describe('how deep an operation may nest its fields'),
  FOOTNOTE_STATEMENT_SECONDS: seconds.default(30).describe('time limit of a statement, in seconds'),
  FOOTNOTE_MAX_ANSWER_BYTES: whole(1024)
    .default(32 * 1024 * 1024)
    .describe('bytes of an answer before compression'),
  FOOTNOTE_CACHE_SECONDS: whole(0)
    .default(0)
    .describe(
      'how long browsers and proxies may reuse an answer to GET; `0`: they must ask each time whether it is current',
    ),
  FOOTNOTE_RATE_LIMIT: whole(0).optional().meta({
    description: 'requests a minute for one address; `0` for no limit',
    default: '`600`; no limit on loopback',
  }),
  FOOTNOTE_TRUSTED_PROXIES: list
    .pipe(z.array(proxy))
    .default([])
    .describe('addresses of proxies whose `x-forwarded-for` is trusted'),
};

const languageModel = {
  FOOTNOTE_LLM_URL: z
    .url({ protocol: /^https?$/, error: 'an address like http://127.0.0.1:11434/v1' })
    .optional()
    .meta({
      description:
        'OpenAI-compatible endpoint that `propose` sends the texts of documents to, for further proposals',
      default: 'none: no text leaves this machine',
    }),
  FOOTNOTE_LLM_MODEL: z
    .string()
    .optional()
    .describe('name of the model; required with `FOOTNOTE_LLM_URL`'),
  FOOTNOTE_LLM_KEY: z.string().optional().describe('key for the endpoint, if it asks for one'),
  FOOTNOTE_LLM_SECONDS: seconds.default(120).describe('how long an answer may take, in seconds'),
};

const traces = {
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .string()
    .default('')
    .describe('OpenTelemetry collector that receives traces'),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: z
    .string()
    .default('')
    .describe('collector for traces, if it differs'),
};

/** The sections of the help and of docs/environment.md. */
const SECTIONS = [
  { title: 'Server and Neo4j', variables: server },
  { title: 'The Neo4j in FOOTNOTE_HOME', variables: localNeo4j },
  { title: 'Access', variables: access },
  { title: 'Limits', variables: limits },
  { title: 'Language model for proposals', variables: languageModel },
  { title: 'Traces', variables: traces },
] as const;

/** The environment as Footnote reads it. Nothing else in the project looks at `process.env`. */
const environment = z.object({
  ...{ ...server, ...localNeo4j, ...access, ...limits, ...languageModel, ...traces },
});

const complete = environment
  .refine((env) => env.FOOTNOTE_PUBLIC_READS || !env.FOOTNOTE_CORS_ORIGINS.includes('*'), {
    path: ['FOOTNOTE_CORS_ORIGINS'],
    error: '* only together with FOOTNOTE_PUBLIC_READS=true, and otherwise a list of origins',
  })
  .refine(
    (env) =>
      env.FOOTNOTE_JWKS === undefined ||
      (env.FOOTNOTE_JWT_ISSUER !== undefined && env.FOOTNOTE_JWT_AUDIENCE !== undefined),
    {
      path: ['FOOTNOTE_JWKS'],
      error:
        'set together with FOOTNOTE_JWT_ISSUER and FOOTNOTE_JWT_AUDIENCE, or tokens for other services would be accepted',
    },
  )
  .refine((env) => env.FOOTNOTE_LLM_URL === undefined || env.FOOTNOTE_LLM_MODEL !== undefined, {
    path: ['FOOTNOTE_LLM_MODEL'],
    error: 'the name of a model, together with FOOTNOTE_LLM_URL',
  });

/** One variable, for the help and docs/environment.md. Backticks mark literal text. */
export interface Variable {
  readonly name: string;
  readonly description: string;
  readonly default: string;
}

/** Every variable, by section. */
export function describeEnvironment(): { title: string; variables: Variable[] }[] {
  return SECTIONS.map(({ title, variables }) => ({
    title,
    variables: Object.entries<z.ZodType>(variables).map(([name, schema]) => {
      const { description = '', default: byDefault } = schema.meta() ?? {};
      const shown = typeof byDefault === 'string' ? byDefault : defaultOf(schema);
      return { name, description, default: shown };
    }),
  }));
}

function defaultOf(schema: z.ZodType): string {
  const value: unknown = schema instanceof z.ZodDefault ? schema.def.defaultValue : '';
  const text = z
    .union([z.array(z.string()).transform((items) => items.join(delimiter)), z.coerce.string()])
    .parse(value);
  return text === '' ? 'none' : `\`${text}\``;
}

/** An error message must not repeat these: somebody may put a key or a password there. */
const SECRET = new Set([
  ...['FOOTNOTE_API_KEYS', 'FOOTNOTE_BOOKMARK_SECRET', 'FOOTNOTE_LLM_KEY', 'FOOTNOTE_LLM_URL'],
  'NEO4J_PASSWORD',
]);

export type Config = z.infer<typeof environment>;

/**
 * Reads the environment. An empty variable counts as not set: docker compose and CI pass on unset
 * variables as empty ones.
 * @throws {ConfigError} naming each invalid variable, what it must be and what arrived.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.entries(env).filter(([, value]) => value?.trim() !== '');
  const parsed = complete.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  throw new ConfigError(
    parsed.error.issues
      .map((issue) => {
        const name = String(issue.path[0]);
        const arrived = SECRET.has(name) ? 'something else' : JSON.stringify(env[name]);
        return `${name} must be ${issue.message}; it is ${arrived}`;
      })
      .join('; '),
  );
}

/** Environment of a child process: all of ours, since Java and Maven read variables of their own. */
export function environmentForChildren(): NodeJS.ProcessEnv {
  return process.env;
}

/** An environment variable has an invalid value. */
export class ConfigError extends Error {
  override name = 'ConfigError';
  readonly code = 'BAD_CONFIGURATION';
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex, 'hex'));
}

function isOrigin(text: string): boolean {
  return !text.includes('*') && URL.canParse(text) && new URL(text).origin === text;
}

function isPage({ protocol, search, hash, username, pathname }: URL): boolean {
  // The path stands in pages and scripts as it is.
  const plain = /^[\w./~-]*$/.test(pathname);
  return /^https?:$/.test(protocol) && plain && `${search}${hash}${username}` === '';
}

/** Nobody can listen in on a connection within this machine. */
function isLocal(url: string): boolean {
  const here = ['127.0.0.1', 'localhost', '[::1]'];
  return URL.canParse(url) && here.includes(new URL(url).hostname);
}
