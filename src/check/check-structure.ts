import { z } from 'zod';
import { statementFile, type Graph } from '../graph/index.ts';
import type { Violation } from './violation.ts';

/** Each is a statement in cypher/check/ whose rows are what breaks it. */
const RULES = [
  'passage-without-document',
  'passage-without-use',
  'fact-without-passage',
  'claim-without-ends',
  'referent-without-source',
  'link-without-claim',
  'claim-without-link',
  'id-unlike-label',
  'support-without-passage',
] as const;

const row = z.tuple([z.string(), z.string()]);

/** What can be seen without reading texts. */
export async function checkStructure(graph: Graph): Promise<Violation[]> {
  const violations: Violation[] = [];
  for (const rule of RULES) {
    const { rows } = await graph.read(statementFile(`check/${rule}`));
    for (const [id, found] of rows.map((values) => row.parse(values)))
      violations.push({ rule, id, found });
  }
  return violations;
}
