import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Graph } from '../graph/index.ts';
import { annotationOf } from './annotation-of.ts';
import { statements } from './statements.ts';
import { storedContributions } from './stored-contributions.ts';

/** Equal for two graphs with the same content. */
export interface Checksum {
  /** SHA-256 in hex over every document's text and annotation, in the order of their ids. */
  sha256: string;
  /** How many nodes there are of each label; the ledger is not counted. */
  nodes: Record<string, number>;
  /** How many relationships there are of each type. */
  relationships: Record<string, number>;
}

const countColumns = z.array(z.tuple([z.string(), z.int()]));

/** The checksum of a graph, whatever the time and order in which it was loaded. */
export async function checksum(graph: Graph): Promise<Checksum> {
  const hash = createHash('sha256');
  for await (const { contribution } of storedContributions(graph)) {
    const { text } = contribution.document;
    hash.update(`${JSON.stringify([text, annotationOf(contribution)])}\n`);
  }
  const counts = async (statement: string) =>
    Object.fromEntries(countColumns.parse((await graph.read(statement)).rows));
  return {
    sha256: hash.digest('hex'),
    nodes: await counts(statements.nodeCounts),
    relationships: await counts(statements.relationshipCounts),
  };
}
