import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findAnswering } from './find-answering.ts';
import { holdingHome } from '../local-java/home-lock.ts';
import type { LocalNeo4j, LocalNeo4jOptions } from './local-neo4j.ts';
import { ensurePassword, USERNAME } from './password.ts';
import { startFresh } from './start-fresh.ts';
import { uriOf, type State } from './state.ts';
import { stopLocalNeo4j } from './stop.ts';
import { enlist, leave } from './users.ts';
import { noteVersion } from './version.ts';

/**
 * Starts Neo4j on a home folder, or finds the one that runs on it already: never a second.
 * @throws {LocalNeo4jError} saying what is missing and the way out.
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const { home, stays = false, signal } = options;
  await mkdir(join(home, 'neo4j'), { recursive: true, mode: 0o700 });
  const work = async () => {
    const found = await findAnswering(options);
    const running = found ?? (await startFresh(options));
    noteVersion(home, running.version);
    const password = await ensurePassword(home);
    return describe(home, enlist(home, running, stays), password, found === undefined);
  };
  return holdingHome(home, work, signal);
}

function describe(home: string, running: State, password: string, owned: boolean): LocalNeo4j {
  const { pid, version } = running;
  return {
    ...{ uri: uriOf(running), username: USERNAME, password, pid, version },
    owned,
    leave: () => leave(home),
    stop: async () => {
      await stopLocalNeo4j(home);
    },
  };
}
