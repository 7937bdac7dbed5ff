import { parse } from 'graphql';
import type { Graph } from '../../src/graph/index.ts';
import { Engine, schema } from '../../src/query/index.ts';
import { operationFor, type Variables, type Work } from '../works/index.ts';

/** A statement as it went to Neo4j. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** What Footnote's engine runs for a work. */
export async function footnoteStatements(
  graph: Graph,
  work: Work,
  variables: Variables,
): Promise<Statement[]> {
  const ran: Statement[] = [];
  const engine = new Engine(schema, {
    read(text, parameters, options) {
      ran.push({ text, parameters });
      return graph.read(text, parameters, options);
    },
  });
  await engine.execute({ document: parse(operationFor(work, 'footnote')), variables });
  return ran;
}
