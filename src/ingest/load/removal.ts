import { z } from 'zod';
import type { Transaction } from '../../graph/index.ts';
import { given, statements } from './statements.ts';

const claimColumns = z.tuple([
  z.string(),
  z.string(),
  z.string().nullable(),
  z.boolean(),
  z.string(),
]);
const idColumn = z.tuple([z.string()]);

/** A claim as it is in the graph. */
export interface StoredClaim {
  id: string;
  subject: string;
  object: string | null;
  /** Whether it is asserted and not retracted. */
  live: boolean;
  recordedAt: string;
}

/** What the removal of documents may have left without support. */
export interface Removed {
  /** Ids of the documents, and of all that they described. */
  referents: string[];
  statistics: string[];
}

/** The claims of documents that are to be removed. */
export async function storedClaims(
  { run }: Transaction,
  documents: readonly string[],
): Promise<StoredClaim[]> {
  if (documents.length === 0) return [];
  const { rows } = await run(statements.storedClaims, given({ documents }));
  return z
    .array(claimColumns)
    .parse(rows)
    .map(([id, subject, object, live, recordedAt]) => ({ id, subject, object, live, recordedAt }));
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
