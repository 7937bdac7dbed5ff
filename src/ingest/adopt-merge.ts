import type { MergeRow } from '../contribution/index.ts';
import type { Graph } from '../graph/index.ts';
import { lock, writeMerge } from './load/index.ts';
import { problem, refusal, type Refusal } from './problem.ts';

/**
 * Takes over a merge of an export: documents that name the one are about the other, whether they are loaded already
 * or later.
 * @param file the export and its line.
 * @returns why it cannot be taken over, or whether it was new.
 */
export async function adoptMerge(
  graph: Graph,
  file: string,
  merge: MergeRow,
): Promise<{ refused: Refusal } | { isNew: boolean }> {
  const { from, into } = merge;
  return graph.write(async (transaction) => {
    const moment = await lock(transaction, new Date().toISOString());
    const [one, other] = [moment.merges.of(from), moment.merges.of(into)];
    if (one === other) return { isNew: false };
    const refuse = (expected: string) => ({
      refused: refusal(file, [problem('$.merge.from', expected, from)]),
    });
    if (one !== from) return refuse(`an entity that is not merged here yet, as it is into ${one}`);
    const refused = await writeMerge(transaction, merge, moment);
    if (refused === undefined) return { isNew: true };
    return refuse(`an entity that fewer documents name: ${refused.tooLarge}`);
  });
}
