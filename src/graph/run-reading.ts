import type { Graph } from './connect.ts';
import type { Limits } from './read.ts';
import type { Transaction } from './write.ts';

/** Runs statements as a transaction does, but each by itself, and only to read. */
export function runReading(graph: Pick<Graph, 'read'>, limits: Limits = {}): Transaction['run'] {
  return (statement, params) => graph.read(statement, params, limits);
}
