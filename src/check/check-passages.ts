import { z } from 'zod';
import { statementFile, type Graph } from '../graph/index.ts';
import { sha256 } from '../model/index.ts';
import type { Violation } from './violation.ts';

const passage = z.tuple([z.string(), z.int(), z.int(), z.string(), z.string(), z.string()]);
const content = z.tuple([z.string(), z.string(), z.array(passage)]);

/** Holds every passage against its document's text, here and not in Cypher: offsets are UTF-16 units. */
export async function checkPassages(graph: Graph): Promise<Violation[]> {
  const violations: Violation[] = [];
  const documents = await graph.read(statementFile('check/documents'));
  for (const [id] of documents.rows.map((row) => z.tuple([z.string()]).parse(row))) {
    const { rows } = await graph.read(statementFile('check/passages'), { id });
    const [text, digest, passages] = content.parse(rows[0]);
    if (sha256(text) !== digest)
      violations.push({
        rule: 'text-unlike-digest',
        id,
        found: `its text has the sha256 ${sha256(text)}`,
      });
    violations.push(...passages.flatMap((values) => mismatch(text, values)));
  }
  return violations;
}

function mismatch(
  text: string,
  [id, start, end, exact, prefix, suffix]: z.infer<typeof passage>,
): Violation[] {
  const rule = 'passage-unlike-text';
  const there = text.slice(start, end);
  if (there !== exact)
    return [{ rule, id, found: `${start} to ${end} is ${JSON.stringify(there.slice(0, 60))}` }];
  if (!text.slice(0, start).endsWith(prefix) || !text.startsWith(suffix, end))
    return [{ rule, id, found: 'its prefix or suffix is not what stands around it' }];
  return [];
}
