import { parse } from 'graphql';
import { expect } from 'vitest';
import type { Graph } from '../../src/graph/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import { Engine, schema } from '../../src/query/index.ts';
import { emptyGraph } from '../graph-for-test.ts';
import { folderOf, type ToWrite } from '../ingest/documents.ts';

/** Loads documents as files of one folder. */
export async function load(graph: Graph, ...documents: readonly ToWrite[]) {
  const folder = await folderOf(documents);
  return ingest(graph, { paths: [folder], textFolders: [folder] });
}

/** Empties the graph and loads documents, none of which may be refused. */
export async function loadAlone(graph: Graph, documents: readonly ToWrite[]): Promise<void> {
  await emptyGraph(graph);
  expect((await load(graph, ...documents)).refused).toEqual([]);
}

/** Asks for a selection of Query, and expects its data without errors. */
export function askOf(graph: Graph): (selection: string) => Promise<unknown> {
  const engine = new Engine(schema, graph);
  return async (selection) => {
    const result = await engine.execute({ document: parse(`{ ${selection} }`) });
    expect(result?.errors).toBeUndefined();
    return result?.data;
  };
}
