import { createRequire } from 'node:module';
import type { Socket } from 'node:net';
import neo4j, { type Driver } from 'neo4j-driver-lite';
import { z } from 'zod';

/** Where the graph is, and how to get in. */
export interface Connection {
  /** `bolt://`, `neo4j://`, or either with `+s` or `+ssc`. */
  uri: string;
  username: string;
  /** Empty where the server asks for none. */
  password: string;
  database: string;
  /** Where the server is now, if it may come back at another address; asked when it does not answer. */
  locate?: (() => Promise<string | undefined>) | undefined;
  /** The most connections at once; default {@link POOL_SIZE}. */
  poolSize?: number | undefined;
}

/** Far more than a Neo4j of few cores works on at once: beyond it, statements wait here rather than there. */
export const POOL_SIZE = 100;

const CONNECT_MS = 3_000;

const hooked = onSocket((socket) => {
  endIfSilent(socket, CONNECT_MS);
  // Without it the end of a long statement waits for the server's acknowledgement of the beginning, some
  // 40 ms: loads took a third longer.
  socket.setNoDelay(true);
});
if (!hooked)
  process.emitWarning(
    'This neo4j-driver-lite does not let Footnote watch its sockets: a Neo4j that accepts connections and ' +
      'stays silent may use up the pool. Install the version that the package.json of footnote-graph names.',
    { code: 'FOOTNOTE_DRIVER' },
  );

/**
 * Creates a driver; it opens no connection yet. It fails within seconds where no server answers: with its
 * own defaults, a dead port takes 31.9 s.
 */
export function openDriver(connection: Connection): Driver {
  const { uri, username, password, poolSize = POOL_SIZE } = connection;
  const anonymous = { scheme: 'none', principal: '', credentials: '' };
  const auth = password === '' ? anonymous : neo4j.auth.basic(username, password);
  return neo4j.driver(uri, auth, {
    maxConnectionPoolSize: poolSize,
    connectionTimeout: CONNECT_MS,
    connectionAcquisitionTimeout: 5_000,
    maxTransactionRetryTime: 5_000,
    connectionLivenessCheckTimeout: 30_000,
    // A result comes in one round trip, however long: statements carry their own limits.
    fetchSize: -1,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    // Notices are for authors of statements, and the tests read those by EXPLAIN.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    userAgent: 'footnote',
  });
}

/**
 * Calls the function with stack traces off. The driver takes one for each statement, to add it to an
 * error. Formatting it was an eighth of the CPU of a request for one person, and it tells nothing, since
 * all statements are sent from this room.
 */
export function withoutTrace<T>(send: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return send();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

type SetUp = (config: unknown, socket: Socket) => void;

/**
 * Calls `handle` with each socket that the driver opens, before it is used. The driver has no setting for
 * this, and no hook that works with TLS, so this wraps a private method of the pinned version (6.2.0).
 * @returns false where that method is not there.
 */
function onSocket(handle: (socket: Socket) => void): boolean {
  const require = createRequire(import.meta.url);
  // The driver's own dependency, wherever npm put it.
  const fromDriver = createRequire(require.resolve('neo4j-driver-lite'));
  const channels = z.object({
    Channel: z.custom<{ prototype: Record<string, unknown> }>(
      (found) => typeof found === 'function',
    ),
  });
  const setUp = z.custom<SetUp>((found) => typeof found === 'function');
  const name = '_setupConnectionTimeout';
  const found = channels.safeParse(
    fromDriver('neo4j-driver-bolt-connection/lib/channel/index.js'),
  ).data;
  const own = setUp.safeParse(found?.Channel.prototype[name]).data;
  if (found === undefined || own === undefined) return false;
  found.Channel.prototype[name] = function (...args: Parameters<SetUp>) {
    own.apply(this, args);
    handle(args[1]);
  };
  return true;
}

/** What a server sends until it is known to answer: its part of the handshake, and a response to HELLO. */
const FIRST_MESSAGES = 2;

/**
 * Ends a connection to a server that does not send its first messages in time. The driver stops counting
 * once TCP is connected: a silent server would keep the socket and its place in the pool for good, and
 * after as many as the pool has, no statement would get through.
 */
function endIfSilent(socket: Socket, ms: number): void {
  let messages = 0;
  const silent = setTimeout(() => {
    socket.destroy(new Error(`The server did not introduce itself within ${ms} ms`));
  }, ms);
  const settle = () => {
    clearTimeout(silent);
    socket.off('data', listen);
  };
  const listen = () => {
    messages++;
    if (messages === FIRST_MESSAGES) settle();
  };
  socket.on('data', listen).once('close', settle);
}
