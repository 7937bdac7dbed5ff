import { delimiter } from 'node:path';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65535);

/** As in PATH: colons between them, semicolons on Windows. */
const folders = z
  .string()
  .transform((list) => list.split(delimiter).filter((folder) => folder !== ''));

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
  FOOTNOTE_TEXTS: folders.default(['texts', '../shared/seed']),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('warn'),
  JAVA_HOME: z.string().optional(),
  XDG_CACHE_HOME: z.string().optional(),
});

export type Config = z.infer<typeof environment>;

/**
 * Reads the environment once.
 * @throws {ConfigError} naming each variable that does not fit, what it must be and what arrived.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const parsed = environment.safeParse(env);
  if (parsed.success) return parsed.data;
  throw new ConfigError(
    parsed.error.issues
      .map((issue) => {
        const name = issue.path.join('.');
        return `${name} is ${JSON.stringify(env[name])}: ${issue.message}`;
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
