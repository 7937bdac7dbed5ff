import type { Graph } from '../graph/index.ts';
import { checkDecimals } from './check-decimals.ts';
import { checkPassages } from './check-passages.ts';
import { checkStructure } from './check-structure.ts';
import type { Violation } from './violation.ts';

/** Holds the whole graph against its invariants; an empty list where all of them hold. */
export async function check(graph: Graph): Promise<Violation[]> {
  return [
    ...(await checkStructure(graph)),
    ...(await checkPassages(graph)),
    ...(await checkDecimals(graph)),
  ];
}
