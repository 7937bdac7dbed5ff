import neo4j from 'neo4j-driver-lite';
import { GraphError, type GraphErrorCode } from './graph-error.ts';

const CODES: Readonly<Record<string, GraphErrorCode>> = {
  [neo4j.error.SERVICE_UNAVAILABLE]: 'SERVICE_UNAVAILABLE',
  [neo4j.error.SESSION_EXPIRED]: 'SERVICE_UNAVAILABLE',
  'Neo.TransientError.General.DatabaseUnavailable': 'SERVICE_UNAVAILABLE',
  'Neo.TransientError.Transaction.Terminated': 'SERVICE_UNAVAILABLE',
  'Neo.ClientError.Security.Unauthorized': 'WRONG_PASSWORD',
  'Neo.ClientError.Security.CredentialsExpired': 'WRONG_PASSWORD',
  'Neo.ClientError.Security.AuthenticationRateLimit': 'WRONG_PASSWORD',
  'Neo.ClientError.Transaction.TransactionTimedOut': 'TIMEOUT',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration': 'TIMEOUT',
  'Neo.ClientError.Transaction.InvalidBookmark': 'BAD_BOOKMARK',
  'Neo.ClientError.Transaction.InvalidBookmarkMixture': 'BAD_BOOKMARK',
  // This member of the cluster lags behind: another one, or a later moment, has it.
  'Neo.TransientError.Transaction.BookmarkTimeout': 'SERVICE_UNAVAILABLE',
  'Neo.ClientError.Statement.AccessMode': 'FORBIDDEN',
  'Neo.ClientError.Security.Forbidden': 'FORBIDDEN',
};

/** Our own error for whatever the driver, or the work given to it, threw. */
export function fromDriver(thrown: unknown, uri: string): unknown {
  if (!(thrown instanceof neo4j.Neo4jError)) return thrown;
  // A name and password in the address are for the driver, not for logs.
  const address = uri.replace(/\/\/[^/@]*@/, '//');
  const code = codeOf(thrown);
  return new GraphError(code, messageOf(code, thrown, address), { cause: thrown });
}

/** Neo4j cannot be reached, or was lost on the way. */
export function isAway(thrown: unknown): thrown is Error {
  return thrown instanceof neo4j.Neo4jError && codeOf(thrown) === 'SERVICE_UNAVAILABLE';
}

function codeOf({ code, message }: { code: string; message: string }): GraphErrorCode {
  const known = CODES[code];
  if (known !== undefined) return known;
  // The driver has no code of its own for a pool that gave up waiting, nor for a connection that broke
  // while the server was introducing itself.
  const gaveUp = /acquisition timed out|^Failed to connect to server/.test(message);
  return gaveUp ? 'SERVICE_UNAVAILABLE' : 'GRAPH_ERROR';
}

function messageOf(code: GraphErrorCode, { message }: Error, address: string): string {
  switch (code) {
    case 'SERVICE_UNAVAILABLE':
      return `No Neo4j answers at ${address}: ${message.replace(/^Failed to connect to server\..*Caused by: /s, '')}`;
    case 'WRONG_PASSWORD':
      return `Neo4j at ${address} refuses the user name or password: set NEO4J_USERNAME and NEO4J_PASSWORD (${message})`;
    case 'TIMEOUT':
      return `The statement took longer than its limit, and Neo4j ended it: ${message}`;
    case 'FORBIDDEN':
      return `Neo4j does not allow this statement here: ${message}`;
    case 'BAD_BOOKMARK':
      return `The bookmark is none of this database: take one that it gave, or send none (${message})`;
    case 'ABORTED':
    case 'NEO4J_TOO_OLD':
    case 'MODEL_TOO_NEW':
    case 'GRAPH_ERROR':
      return message;
    default: {
      const impossible: never = code;
      return impossible;
    }
  }
}
