import { z } from 'zod';
import type { Graph } from '../../graph/index.ts';
import { given, statements } from './statements.ts';

/** What a document has brought into the graph. */
export interface Brought {
  title: string;
  passages: number;
  statistics: number;
  quotes: number;
  claims: number;
}

const number = z.int();
const columns = z.tuple([z.string(), number, number, number, number]);

/** Counts what a loaded document has brought. */
export async function broughtBy(graph: Graph, document: string): Promise<Brought> {
  const { rows } = await graph.read(statements.brought, given({ documents: [document] }));
  const [title, passages, statistics, quotes, claims] = columns.parse(rows[0]);
  return { title, passages, statistics, quotes, claims };
}
