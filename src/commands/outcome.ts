import type { LocalNeo4jErrorCode } from '../local-neo4j/index.ts';

/** Exit codes of the process. The help of every command shows this table. */
const EXIT_CODES = {
  ok: [0, 'done, or stopped on request'],
  failed: [1, 'something was refused, violated an invariant or went wrong'],
  usage: [2, 'an invalid argument or environment variable'],
  noNeo4j: [3, 'no usable Neo4j: not running, refused, too old, or Java or Maven missing'],
  noPort: [4, 'cannot listen: the port is in use, or the host is not an address of this machine'],
} as const satisfies Record<string, readonly [number, string]>;

/** How a command ended. */
export type Outcome = keyof typeof EXIT_CODES;

/** Receives how a command ended. */
export type End = (outcome: Outcome) => void;

export const exitCode = (outcome: Outcome): number => EXIT_CODES[outcome][0];

/** The table of exit codes for the help. */
export function exitCodeTable(): string {
  const lines = Object.values(EXIT_CODES).map(([code, means]) => `  ${code}  ${means}`);
  return ['Exit codes:', ...lines].join('\n');
}

const LOCAL_NEO4J: Readonly<Record<LocalNeo4jErrorCode, Outcome>> = {
  NO_JAVA: 'noNeo4j',
  JAVA_TOO_OLD: 'noNeo4j',
  NO_MAVEN: 'noNeo4j',
  DOWNLOAD_FAILED: 'noNeo4j',
  NEO4J_DID_NOT_START: 'noNeo4j',
  // Neo4j still runs: the command failed.
  NEO4J_DID_NOT_STOP: 'failed',
};

/** Codes of our own errors. */
const OUTCOMES: Readonly<Record<string, Outcome>> = {
  BAD_CONFIGURATION: 'usage',
  UNPROTECTED: 'usage',
  PORT_IN_USE: 'noPort',
  CANNOT_LISTEN: 'noPort',
  NO_NEO4J: 'noNeo4j',
  ...LOCAL_NEO4J,
  SERVICE_UNAVAILABLE: 'noNeo4j',
  STORE_FAILED: 'noNeo4j',
  WRONG_PASSWORD: 'noNeo4j',
  NEO4J_TOO_OLD: 'noNeo4j',
  MODEL_TOO_OLD: 'noNeo4j',
  MODEL_TOO_NEW: 'noNeo4j',
  RESTORE_UNFINISHED: 'noNeo4j',
};

/** How a command ends for an error. */
export interface Failure {
  /** One sentence for stderr. */
  sentence: string;
  outcome: Outcome;
}

/** Describes an error in one line, without the user name and password that a URL may carry. */
export function failureOf(thrown: unknown): Failure {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const sentence = message.replace(/\/\/[^/@\s]*@/g, '//').replace(/\s*\n\s*/g, ' ');
  return { sentence, outcome: OUTCOMES[codeOf(thrown)] ?? 'failed' };
}

function codeOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string'
    ? thrown.code
    : '';
}
