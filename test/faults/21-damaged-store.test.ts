import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { connect, type Graph, migrate, runReading } from '../../src/graph/index.ts';
import { startLocalNeo4j, stopLocalNeo4j } from '../../src/local-neo4j/index.ts';
import { decide, readProposals } from '../../src/review/index.ts';
import { checksum } from '../checksum.ts';
import { chosenEnvironment, chosenNeo4j } from '../chosen-neo4j.ts';
import { footnote } from '../commands/footnote.ts';
import { dumpOf } from '../ingest/dump.ts';
import { loadMaps, MAPS, proposeMaps } from '../review/maps.ts';
import { footnoteProcess } from './footnote-process.ts';
import { ask } from './waiting.ts';

/** The graph of our own Neo4j in a home, started where it does not run. */
async function graphIn(home: string): Promise<Graph> {
  const { uri, username, password } = await startLocalNeo4j({ ...chosenNeo4j, home });
  return connect({ uri, username, password, database: 'neo4j' });
}

const held = async (graph: Graph) => ({ sum: await checksum(graph), dump: await dumpOf(graph) });

/** Overwrites a file of the store, from one of its bytes on. */
function damage(home: string, file: string, from: number): void {
  const path = join(home, 'neo4j', 'data', 'databases', 'neo4j', file);
  const bytes = readFileSync(path);
  writeFileSync(path, Buffer.concat([bytes.subarray(0, from), randomBytes(bytes.length - from)]));
}

/** The texts but for the description of their file, that description as well, and what says what there is. */
const DAMAGES = [
  ['neostore.propertystore.db.strings', 8192],
  ['neostore.propertystore.db.strings', 0],
  ['neostore.schemastore.db', 0],
] as const;

/** Starts Neo4j five times, and commands beside it. */
const TIMEOUT = 900_000;

test(
  'a drill: load and decide, back up while serving, lose the store, be told, and restore',
  async () => {
    const home = mkdtempSync(join(tmpdir(), 'footnote-drill-'));
    const env = { ...chosenEnvironment, FOOTNOTE_HOME: home };
    const backup = join(home, 'graph.backup');
    onTestFinished(async () => {
      await stopLocalNeo4j(home);
      rmSync(home, { recursive: true, force: true });
    });
    const graph = await graphIn(home);
    await migrate(graph);
    await loadMaps(graph);
    await proposeMaps(graph);
    const proposals = await readProposals(runReading(graph), MAPS);
    const ids = proposals.map(({ id }) => id);
    await decide(graph, {
      id: 'decision:a',
      state: 'ACCEPTED',
      proposals: ids.slice(0, 3),
      by: 'ada',
    });
    const before = await held(graph);
    await graph.close();

    const server = await footnoteProcess('serve', env);
    const [backedUp, answer] = await Promise.all([
      footnote(['backup', backup], env),
      ask(server.url),
    ]);
    expect([backedUp.code, answer.status]).toEqual([0, 200]);
    await server.end('SIGTERM');

    for (const [file, from] of DAMAGES) {
      await stopLocalNeo4j(home);
      damage(home, file, from);
      await startLocalNeo4j({ ...chosenNeo4j, home });
      const { code, stderr } = await footnote(['check'], env);
      expect(code).not.toBe(0);
      expect(stderr).toContain('restore a backup (docs/backup.md)');
    }

    // As docs/backup.md says.
    await stopLocalNeo4j(home);
    renameSync(join(home, 'neo4j', 'data'), join(home, 'damaged'));
    const empty = await graphIn(home);
    const restored = await footnote(['restore', backup], env);
    expect([restored.code, restored.stderr]).toEqual([0, '']);
    expect((await footnote(['check'], env)).stdout).toBe('Every invariant holds\n');
    expect(await held(empty)).toEqual(before);
    await empty.close();
  },
  TIMEOUT,
);
