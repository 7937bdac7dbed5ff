import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { javaNeededFor } from '../local-java/java.ts';
import { neo4jHome } from './state.ts';

/** In MiB. */
export interface Memory {
  readonly heapMb: number;
  readonly pageCacheMb: number;
}

/** These announce themselves to other machines and to a fleet manager. */
const CALENDAR_VERSIONS = [
  'server.fleet_discovery.enabled=false',
  'dbms.fleet_manager.enabled=false',
];

/** Writes neo4j.conf for a Bolt port, and makes the folders that Neo4j expects. */
export async function writeConf(
  home: string,
  version: string,
  port: number,
  { pageCacheMb }: Memory,
): Promise<void> {
  const folder = neo4jHome(home);
  for (const part of ['conf', 'logs', 'run']) await mkdir(join(folder, part), { recursive: true });
  const lines = [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.usage_report.enabled=false',
    // No statement of ours reads files, and none may, whatever it came from.
    'dbms.security.allow_csv_import_from_file_urls=false',
    `server.memory.pagecache.size=${pageCacheMb}m`,
    'db.tx_log.preallocate=false',
    // Otherwise a stop waits 10 s for clients that may still come. Known to 5.26 and 2026.08; a
    // version that has it no more must start all the same.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    'server.config.strict_validation.enabled=false',
    ...(javaNeededFor(version) > 17 ? CALENDAR_VERSIONS : []),
  ];
  await writeFile(join(folder, 'conf', 'neo4j.conf'), `${lines.join('\n')}\n`);
}
