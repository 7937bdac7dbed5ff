import type { Config } from '../config.ts';
import { startLocal } from './connection.ts';
import type { Outcome } from './outcome.ts';
import { say } from './output.ts';
import { runStep } from './steps.ts';

/** `footnote neo4j start` */
export async function startNeo4j(config: Config): Promise<Outcome> {
  const { uri, pid, version, owned } = await runStep('Neo4j', (step) =>
    startLocal(config, {
      stays: true,
      onProgress: (line) => {
        step.progress(line);
      },
    }),
  );
  say(`Neo4j ${version} ${owned ? 'runs' : 'was running already'} at ${uri} (process ${pid})`);
  return 'ok';
}

/** `footnote neo4j stop` */
export async function stopNeo4j({ FOOTNOTE_HOME: home }: Config): Promise<Outcome> {
  const { stopLocalNeo4j } = await import('../local-neo4j/index.ts');
  const stopped = await stopLocalNeo4j(home);
  say(stopped ? `Neo4j in ${home} has stopped` : `No Neo4j was running in ${home}`);
  return 'ok';
}

/** `footnote neo4j status` */
export async function neo4jStatus(
  { FOOTNOTE_HOME: home }: Config,
  showPassword: boolean,
): Promise<Outcome> {
  const { localNeo4jStatus, readPassword } = await import('../local-neo4j/index.ts');
  const status = await localNeo4jStatus(home);
  if (!status.running) {
    say(`No Neo4j runs in ${home}`);
    return 'noNeo4j';
  }
  say(`Neo4j ${status.version} runs at ${status.uri} (process ${status.pid})`);
  say(`User name: ${status.username}`);
  if (showPassword) say(`Password: ${(await readPassword(home)) ?? 'none'}`);
  return 'ok';
}
