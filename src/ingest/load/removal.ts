import { z } from 'zod';
import type { Transaction } from '../../graph/index.ts';
import { given, statements } from './statements.ts';

const idColumn = z.tuple([z.string()]);

/** What the removal of documents may have left without support. */
export interface Removed {
  /** Ids of the documents, and of all that they described. */
  referents: string[];
  statistics: string[];
}

/** Removes what documents brought in, except links and what other documents may support. */
export async function removeContributions(
  { run }: Transaction,
  documents: readonly string[],
): Promise<Removed> {
  if (documents.length === 0) return { referents: [], statistics: [] };
  const [, , , , reports, descriptions] = await Promise.all([
    run(statements.removeSaid, given({ documents })),
    run(statements.removePassages, given({ documents })),
    run(statements.removeSources, given({ documents })),
    run(statements.removeDerivations, given({ documents })),
    run(statements.removeReports, given({ documents })),
    run(statements.removeDescriptions, given({ documents })),
    run(statements.removeTexts, given({ documents })),
  ]);
  const described = z.array(idColumn).parse(descriptions.rows).flat();
  return {
    referents: [...new Set([...described, ...documents])],
    statistics: z.array(idColumn).parse(reports.rows).flat(),
  };
}
