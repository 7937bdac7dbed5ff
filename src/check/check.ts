import type { Graph } from '../graph/index.ts';
import { brokenFigures } from './figures.ts';
import { brokenPassages } from './passages.ts';
import { brokenStatements } from './statement-invariants.ts';
import { brokenTextKeys } from './text-keys.ts';
import type { Violation } from './violation.ts';

/** Holds the whole graph against its invariants, and gives everything that breaks one. */
export async function check(graph: Graph): Promise<Violation[]> {
  const broken: Violation[] = [];
  for (const find of [brokenPassages, brokenFigures, brokenTextKeys, brokenStatements]) {
    for await (const violation of find(graph)) broken.push(violation);
  }
  return broken;
}
