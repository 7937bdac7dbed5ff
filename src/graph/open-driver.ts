import neo4j, { type Driver } from 'neo4j-driver-lite';
import { endIfSilent } from './end-if-silent.ts';
import { onSocket } from './on-socket.ts';

/** Where the graph is, and who we are there. */
export interface Connection {
  /** `bolt://`, `neo4j://`, or either with `+s` or `+ssc`. */
  uri: string;
  username: string;
  /** Empty where the server asks for none. */
  password: string;
  database: string;
  /** Connections there may be at once; {@link POOL_SIZE} unless told. */
  poolSize?: number | undefined;
}

/** Far more than a Neo4j of few cores works on at once: beyond it, statements wait here rather than there. */
export const POOL_SIZE = 100;

const CONNECT_MS = 3_000;
onSocket((socket) => {
  endIfSilent(socket, CONNECT_MS);
  // The end of a long statement would wait for the server's word on its beginning, some 40 ms: loads took a third longer.
  socket.setNoDelay(true);
});

/** A driver that gives up soon: with its own defaults a dead port costs 31.9 s. Opens no connection yet. */
export function openDriver({ uri, username, password, poolSize = POOL_SIZE }: Connection): Driver {
  const nobody = { scheme: 'none', principal: '', credentials: '' };
  const auth = password === '' ? nobody : neo4j.auth.basic(username, password);

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
