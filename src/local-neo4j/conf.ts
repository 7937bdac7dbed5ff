import { writeFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { javaNeededFor } from './distribution.ts';
import { neo4jHome } from './home.ts';

/** In MiB. */
export interface Memory {
  readonly heapMb: number;
  readonly pageCacheMb: number;
}

const MIB = 2 ** 20;

/**
 * Heap and page cache by the memory that this process may use, that of its container included: an eighth
 * for the heap, from 512 to 2,048 MiB, and a sixteenth for the page cache, from 256 to 2,048 MiB.
 */
export function memoryOfMachine(bytes = usableMemory()): Memory {
  const share = (part: number, least: number) =>
    Math.min(Math.max(Math.floor(bytes / MIB / part), least), 2048);
  return { heapMb: share(8, 512), pageCacheMb: share(16, 256) };
}

/** Node gives 0 or a huge number where the process is not constrained. */
function usableMemory(): number {
  const constrained = process.constrainedMemory();
  return constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
}

/** Neo4j's default of the share of the heap that all transactions together may take. */
const TRANSACTIONS_SHARE = 0.7;

/** What loading a document of the largest size needs. */
const LOAD_MB = 350;

/** Half of what all transactions may take, but enough for a load. In MiB. */
function mostOfTransaction(heapMb: number): number {
  const all = Math.floor(heapMb * TRANSACTIONS_SHARE);
  return Math.min(Math.max(Math.floor(all / 2), LOAD_MB), all);
}

/** These announce themselves to other machines and to a fleet manager. */
const CALENDAR_VERSIONS = [
  'server.fleet_discovery.enabled=false',
  'dbms.fleet_manager.enabled=false',
];

/** Writes neo4j.conf for a Bolt port. */
export async function writeConf(
  home: string,
  version: string,
  port: number,
  { heapMb, pageCacheMb }: Memory,
): Promise<void> {
  const folder = neo4jHome(home);
  const lines = [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.usage_report.enabled=false',
    // No statement of ours reads files, and none may.
    'dbms.security.allow_csv_import_from_file_urls=false',
    // Anybody on this machine may try passwords, and by default three wrong ones lock us out with them. Ours
    // is 192 random bits.
    'dbms.security.auth_max_failed_attempts=0',
    `server.memory.pagecache.size=${pageCacheMb}m`,
    // By default one statement may take all that there is for transactions, and the others fail.
    `db.memory.transaction.max=${mostOfTransaction(heapMb)}m`,
    'db.tx_log.preallocate=false',
    // By default a stop waits 10 s for new clients. 5.26 and 2026.08 have this setting; a version that
    // lacks it must still start.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    'server.config.strict_validation.enabled=false',
    ...(javaNeededFor(version) > 17 ? CALENDAR_VERSIONS : []),
  ];
  await writeFile(join(folder, 'conf', 'neo4j.conf'), `${lines.join('\n')}\n`, { mode: 0o600 });
}
