import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startLocalNeo4j } from '../src/local-neo4j/index.ts';
import { chosenNeo4j } from './chosen-neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: { uri: string; username: string; password: string };
  }
}

/**
 * A real Neo4j for the whole run, in a folder and on a port of its own; FOOTNOTE_NEO4J_VERSION and
 * JAVA_HOME choose another.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'footnote-test-'));
  const neo4j = await startLocalNeo4j({ ...chosenNeo4j, home });
  const { uri, username, password } = neo4j;
  project.provide('neo4j', { uri, username, password });
  return async () => {
    await neo4j.stop();
    await rm(home, { recursive: true, force: true });
  };
}
