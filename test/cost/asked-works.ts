import { parse } from 'graphql';
import type { Shape } from '../../bench/graph/index.ts';
import { operationFor, works, type Ask } from '../../bench/works/index.ts';
import type { Graph } from '../../src/graph/index.ts';
import { Engine, schema } from '../../src/query/index.ts';
import type { Asked } from './price.ts';

/** What the bench asks of Footnote, on a graph of its shape. */
export async function askedWorks(
  graph: Graph,
  shape: Shape,
): Promise<(Asked & { readonly name: string })[]> {
  const engine = new Engine(schema, graph);
  const ask: Ask = async (query, variables) =>
    (await engine.execute({ document: parse(query), variables }))?.data;
  const asked = [];
  for (const work of works) {
    const { footnote: variables } = await work.variables(shape, ask);
    asked.push({ name: work.name, document: parse(operationFor(work, 'footnote')), variables });
  }
  return asked;
}
