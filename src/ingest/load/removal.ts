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
  /** Whether it makes a link, if it has an object. */
  live: boolean;
  recordedAt: string;
}

/** What is left to look after when documents are taken out. */
export interface Removed {
  /** Entities and documents that they described, and they themselves. */
  referents: string[];
  statistics: string[];
}

/** The claims of documents that are about to go. */
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

/** Takes out what documents brought in, links apart, and leaves what others may still support. */
export async function removeContributions(
  { run }: Transaction,
  documents: readonly string[],
): Promise<Removed> {
  if (documents.length === 0) return { referents: [], statistics: [] };
  const [, , , reports, descriptions] = await Promise.all([
    run(statements.removeSaid, given({ documents })),
    run(statements.removePassages, given({ documents })),
    run(statements.removeSources, given({ documents })),
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
