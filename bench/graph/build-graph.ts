import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { migrate, statementsFile } from '../../src/graph/index.ts';
import { sha256 } from '../../src/model/index.ts';
import { openNeo4j, type BenchNeo4j } from './bench-neo4j.ts';
import { drawDocuments } from './draw-documents.ts';
import type { Shape } from './shape.ts';
import { writeDocuments } from './write-documents.ts';
import { writeEntities } from './write-entities.ts';

/** Raise it when the generated data changes. Graphs on disk with another number, or with other indexes, are built again. */
const GENERATION = sha256(`3 ${statementsFile('constraints').join('\n')}`);

/** The Neo4j with the graph of this shape: the one on disk, or one built now. */
export async function buildGraph(
  data: string,
  shape: Shape,
  onProgress: (line: string) => void,
): Promise<BenchNeo4j> {
  const home = join(data, `graph-${shape.statistics}-${shape.seed}`);
  const note = join(home, 'built');
  const built = existsSync(note) && (await readFile(note, 'utf8')) === GENERATION;
  // A half-built graph, or one of another generation.
  if (!built) await rm(home, { recursive: true, force: true });
  const neo4j = await openNeo4j(home, onProgress);
  try {
    await migrate(neo4j.graph);
    if (built) return neo4j;
    await writeEntities(neo4j.graph, shape);
    await writeDocuments(neo4j.graph, drawDocuments(shape, onProgress));
    // The planner needs these counts, which Neo4j otherwise samples at a time of its choice.
    await neo4j.graph.write(({ run }) => run('CALL db.resampleOutdatedIndexes()'));
    await writeFile(note, GENERATION);
    return neo4j;
  } catch (thrown) {
    await neo4j.close();
    throw thrown;
  }
}
