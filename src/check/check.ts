import type { Graph } from '../graph/index.ts';
import { brokenInvariants } from './invariants.ts';
import { brokenFigures, brokenSortKeys } from './keys.ts';
import { brokenPassages } from './passages.ts';
import type { Violation } from './violation.ts';

const CHECKS = [brokenPassages, brokenFigures, brokenSortKeys, brokenInvariants];

/** Checks the invariants of the whole graph, and returns everything that breaks one. */
export async function check(graph: Graph): Promise<Violation[]> {
  const broken: Violation[] = [];
  for (const find of CHECKS) {
    for await (const violation of find(graph)) broken.push(violation);
  }
  return broken;
}
