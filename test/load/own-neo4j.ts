import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { startLocalNeo4j, type LocalNeo4j } from '../../src/local-neo4j/index.ts';
import { openFront } from './front.ts';

/** A Neo4j for the run alone, which can be stopped and started under one address. */
export interface OwnNeo4j {
  uri: string;
  password: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Stops it for good, and takes its folder away. */
  close(): Promise<void>;
}

export async function openNeo4j(): Promise<OwnNeo4j> {
  const home = await mkdtemp(join(tmpdir(), 'footnote-load-'));
  const { JAVA_HOME: javaHome } = process.env;
  const front = await openFront();
  let running: LocalNeo4j | undefined;
  const start = async () => {
    running = await startLocalNeo4j({
      home,
      env: process.env,
      cacheHome: readConfig().XDG_CACHE_HOME,
      ...(javaHome === undefined ? {} : { javaHome }),
    });
    front.leadTo(running.uri);
    return running;
  };
  const stop = async () => {
    front.leadTo(undefined);
    await running?.stop();
    running = undefined;
  };
  const { password } = await start();
  const close = async () => {
    await stop();
    front.close();
    await rm(home, { recursive: true, force: true });
  };
  return { uri: front.uri, password, start: () => start().then(() => undefined), stop, close };
}
