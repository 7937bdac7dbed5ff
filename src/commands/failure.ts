import type { LocalNeo4jErrorCode } from '../local-neo4j/index.ts';
import type { Outcome } from './exit-code.ts';

const LOCAL_NEO4J: Readonly<Record<LocalNeo4jErrorCode, Outcome>> = {
  NO_JAVA: 'noNeo4j',
  JAVA_TOO_OLD: 'noNeo4j',
  NO_MAVEN: 'noNeo4j',
  DOWNLOAD_FAILED: 'noNeo4j',
  NEO4J_DID_NOT_START: 'noNeo4j',
  // It runs on: what was asked for failed.
  NEO4J_DID_NOT_STOP: 'failed',
};

/** Codes of our own errors, whose messages say by themselves what to do. */
const OUTCOMES: Readonly<Record<string, Outcome>> = {
  BAD_CONFIGURATION: 'usage',
  UNPROTECTED: 'usage',
  PORT_IN_USE: 'noPort',
  CANNOT_LISTEN: 'noPort',
  NO_NEO4J: 'noNeo4j',
  ...LOCAL_NEO4J,
  SERVICE_UNAVAILABLE: 'noNeo4j',
  WRONG_PASSWORD: 'noNeo4j',
  NEO4J_TOO_OLD: 'noNeo4j',
  MODEL_TOO_NEW: 'noNeo4j',
};

/** How a command ends for what was thrown. */
export interface Failure {
  /** One sentence for stderr. */
  sentence: string;
  outcome: Outcome;
}

/** Reads what was thrown; addresses lose the name and password that they may carry. */
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
