import neo4j from 'neo4j-driver-lite';

/**
 * What can go wrong between us and Neo4j, as far as callers act on it:
 * - `SERVICE_UNAVAILABLE`: not reachable, lost on the way, or another program at its address; try again later
 * - `STORE_FAILED`: Neo4j cannot use its store before it is restarted, as after its disk was full
 * - `STORE_DAMAGED`: Neo4j cannot read something that it stores
 * - `WRONG_PASSWORD`: user name or password refused
 * - `TIMEOUT`: took longer than its limit; nothing of it is left on the server
 * - `TOO_MUCH_MEMORY`: needs more memory than Neo4j gives one statement, or all of them; ask for less
 * - `TOO_LARGE`: the result has more text than the caller wants
 * - `ABORTED`: the caller's signal aborted
 * - `FORBIDDEN`: a write on the read path, or a user without the right to it
 * - `BAD_BOOKMARK`: not a bookmark of this database
 * - `NEO4J_TOO_OLD`: a server before 5.26
 * - `MODEL_TOO_OLD`: a graph written by an earlier Footnote and not migrated yet
 * - `MODEL_TOO_NEW`: a graph written by a later Footnote
 * - `RESTORE_UNFINISHED`: a graph that holds part of a backup
 * - `PAST_NOT_KEPT`: a moment before the graph kept what documents stated until they were replaced
 * - `PAST_NOT_READY`: the graph of an earlier moment is being built; try again later
 * - `PAST_TOO_LARGE`: the graph of an earlier moment is too large to be built
 * - `GRAPH_ERROR`: anything else that Neo4j refused; the message is Neo4j's
 */
export type GraphErrorCode =
  | 'SERVICE_UNAVAILABLE'
  | 'STORE_FAILED'
  | 'STORE_DAMAGED'
  | 'WRONG_PASSWORD'
  | 'TIMEOUT'
  | 'TOO_MUCH_MEMORY'
  | 'TOO_LARGE'
  | 'ABORTED'
  | 'FORBIDDEN'
  | 'BAD_BOOKMARK'
  | 'NEO4J_TOO_OLD'
  | 'MODEL_TOO_OLD'
  | 'MODEL_TOO_NEW'
  | 'RESTORE_UNFINISHED'
  | 'PAST_NOT_KEPT'
  | 'PAST_NOT_READY'
  | 'PAST_TOO_LARGE'
  | 'GRAPH_ERROR';

/** The one error that `src/graph/` throws. The driver's own is its `cause`. */
export class GraphError extends Error {
  override name = 'GraphError';
  readonly code: GraphErrorCode;

  constructor(code: GraphErrorCode, message: string, options?: { cause: unknown }) {
    super(message, options);
    this.code = code;
  }
}

/** The database is starting, or it could not be opened. */
const DATABASE_UNAVAILABLE = 'Neo.TransientError.General.DatabaseUnavailable';

/** https://neo4j.com/docs/status-codes/current/errors/all-errors/ */
const CODES: Readonly<Record<string, GraphErrorCode>> = {
  [neo4j.error.SERVICE_UNAVAILABLE]: 'SERVICE_UNAVAILABLE',
  [neo4j.error.SESSION_EXPIRED]: 'SERVICE_UNAVAILABLE',
  // What answers speaks something else than Bolt.
  [neo4j.error.PROTOCOL_ERROR]: 'SERVICE_UNAVAILABLE',
  [DATABASE_UNAVAILABLE]: 'SERVICE_UNAVAILABLE',
  'Neo.TransientError.Transaction.Terminated': 'SERVICE_UNAVAILABLE',
  // This member of the cluster lags behind: another one, or a later moment, has it.
  'Neo.TransientError.Transaction.BookmarkTimeout': 'SERVICE_UNAVAILABLE',
  // Somebody tried wrong passwords: Neo4j refuses right ones too, for some seconds.
  'Neo.ClientError.Security.AuthenticationRateLimit': 'SERVICE_UNAVAILABLE',
  'Neo.ClientError.Security.Unauthorized': 'WRONG_PASSWORD',
  'Neo.ClientError.Security.CredentialsExpired': 'WRONG_PASSWORD',
  'Neo.ClientError.Transaction.TransactionTimedOut': 'TIMEOUT',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration': 'TIMEOUT',
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError': 'TOO_MUCH_MEMORY',
  'Neo.TransientError.General.TransactionOutOfMemoryError': 'TOO_MUCH_MEMORY',
  'Neo.ClientError.Transaction.InvalidBookmark': 'BAD_BOOKMARK',
  'Neo.ClientError.Transaction.InvalidBookmarkMixture': 'BAD_BOOKMARK',
  'Neo.ClientError.Statement.AccessMode': 'FORBIDDEN',
  'Neo.ClientError.Security.Forbidden': 'FORBIDDEN',
};

/** Neo4j has stopped using its store. */
const STORE_FAILED = /^Neo\.DatabaseError\.(?:Transaction|Database)\./;

/** Neo4j could not serve a statement that is in order. Its own words name records. */
const STORE_DAMAGED = /^Neo\.DatabaseError\./;

/** What the driver says where another program answers the handshake. */
const NOT_BOLT = /^(?:Server responded HTTP|Unknown Bolt protocol version)/;

/** The way out of damaged data, for messages. */
export const RESTORE_A_BACKUP = 'restore a backup (docs/backup.md)';

/** Translates an error of the driver; others, such as those of the work given to it, stay as they are. */
export function fromDriver(thrown: unknown, uri: string): unknown {
  if (!(thrown instanceof neo4j.Neo4jError)) return thrown;
  // A name and password in the address are for the driver, not for logs.
  const address = uri.replace(/\/\/[^/@]*@/, '//');
  const code = codeOf(thrown);
  return new GraphError(code, messageOf(code, thrown, address), { cause: thrown });
}

/** Whether Neo4j cannot be reached, or was lost on the way. */
export function isUnavailable(thrown: unknown): thrown is Error {
  return thrown instanceof neo4j.Neo4jError && codeOf(thrown) === 'SERVICE_UNAVAILABLE';
}

function codeOf({ code, message }: { code: string; message: string }): GraphErrorCode {
  const known = CODES[code];
  if (known !== undefined) return known;
  // The driver has no code for a pool that gave up waiting, for a connection that broke while the server was
  // introducing itself, nor for a server that introduces itself as none of Neo4j's.
  const gaveUp = /acquisition timed out|^Failed to connect to server/.test(message);
  if (gaveUp || NOT_BOLT.test(message)) return 'SERVICE_UNAVAILABLE';
  if (STORE_FAILED.test(code)) return 'STORE_FAILED';
  return STORE_DAMAGED.test(code) ? 'STORE_DAMAGED' : 'GRAPH_ERROR';
}

function messageOf(
  code: GraphErrorCode,
  { code: neo4jCode, message }: Error & { code: string },
  address: string,
): string {
  switch (code) {
    case 'STORE_FAILED':
      return `Neo4j at ${address} cannot use its store: ${message}. If its disk is full, make room and restart Neo4j; if its data is damaged, ${RESTORE_A_BACKUP}`;
    case 'STORE_DAMAGED':
      return `Neo4j at ${address} cannot read what it stores (${message}): if its data is damaged, ${RESTORE_A_BACKUP}`;
    case 'SERVICE_UNAVAILABLE':
      if (neo4jCode === DATABASE_UNAVAILABLE)
        return `Neo4j at ${address} does not serve its database: it is starting, or its logs say why it cannot. If its data is damaged, ${RESTORE_A_BACKUP}`;
      if (neo4jCode === neo4j.error.PROTOCOL_ERROR || NOT_BOLT.test(message))
        return `What answers at ${address} does not speak Bolt, the protocol of Neo4j: set NEO4J_URI to the address of its Bolt connector, as bolt://localhost:7687`;
      return `No Neo4j answers at ${address}: ${message.replace(/^Failed to connect to server\..*Caused by: /s, '')}`;
    case 'WRONG_PASSWORD':
      return `Neo4j at ${address} refuses the user name or password: set NEO4J_USERNAME and NEO4J_PASSWORD (${message})`;
    case 'TIMEOUT':
      return `The statement took longer than its limit, and Neo4j stopped it: ${message}`;
    case 'TOO_MUCH_MEMORY':
      return 'The statement needs more memory than Neo4j has for it: ask for smaller pages or fewer fields, or raise db.memory.transaction.max';
    case 'FORBIDDEN':
      return `Neo4j does not allow this statement here: ${message}`;
    case 'BAD_BOOKMARK':
      return `The bookmark is not one of this database: send one that it gave, or none (${message})`;
    case 'ABORTED':
    case 'TOO_LARGE':
    case 'NEO4J_TOO_OLD':
    case 'MODEL_TOO_OLD':
    case 'MODEL_TOO_NEW':
    case 'RESTORE_UNFINISHED':
    case 'PAST_NOT_KEPT':
    case 'PAST_NOT_READY':
    case 'PAST_TOO_LARGE':
    case 'GRAPH_ERROR':
      return message;
    default: {
      const impossible: never = code;
      return impossible;
    }
  }
}
