import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startLocalNeo4j } from '../src/local-neo4j/index.ts';
import { chosenNeo4j } from './chosen-neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4js: { uri: string; username: string; password: string }[];
  }
}

/**
 * A real Neo4j for each worker, each in its own folder and on its own port. FOOTNOTE_NEO4J_VERSION and
 * JAVA_HOME choose another version.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { maxWorkers } = project.config;
  // The first start fetches Neo4j; the others find it there.
  const started = [await start()];
  started.push(...(await Promise.all(Array.from({ length: maxWorkers - 1 }, start))));
  project.provide(
    'neo4js',
    started.map(({ neo4j: { uri, username, password } }) => ({ uri, username, password })),
  );
  return async () => {
    await Promise.all(
      started.map(async ({ neo4j, home }) => {
        await neo4j.stop();
        await rm(home, { recursive: true, force: true });
      }),
    );
  };
}

async function start() {
  const home = await mkdtemp(join(tmpdir(), 'footnote-test-'));
  return { home, neo4j: await startLocalNeo4j({ ...chosenNeo4j, home }) };
}
