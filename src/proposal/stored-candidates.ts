import { z } from 'zod';
import { VERDICTS, type Candidate, type Identification } from './identification.ts';

/** The most candidates that are stored of a proposal. */
const MOST_CANDIDATES = 20;
/** How many texts a candidate is in the graph, which stores no lists of lists. */
const PARTS = 6;

/** What a proposal stores of its candidates: null where nothing was looked for. */
export interface StoredCandidates {
  readonly verdict: Identification['verdict'] | null;
  readonly candidates: string[] | null;
  readonly candidateCount: number | null;
}

export const verdict = z.enum(VERDICTS).nullable();

/** Candidates as cypher/model.cypher describes them. */
export const storedCandidates = z
  .array(z.string())
  .nullable()
  .transform((texts) => fromTexts(texts ?? []));

function fromTexts(texts: readonly string[]): Candidate[] {
  const count = texts.length / PARTS;
  return Array.from({ length: count }, (_, at) => {
    const parts = texts.slice(at * PARTS, (at + 1) * PARTS);
    const [identifier = '', authority = '', name = '', description = '', sameAs = ''] = parts;
    return {
      identifier,
      authority: authority === '' ? null : authority,
      name,
      description: description === '' ? null : description,
      sameAs: sameAs.split(' ').filter((each) => each !== ''),
      reason: parts[PARTS - 1] ?? '',
    };
  });
}

/** What is stored of an identification. */
export function candidatesToStore(found: Identification | undefined): StoredCandidates {
  if (found === undefined) return { verdict: null, candidates: null, candidateCount: null };
  const { verdict: of, candidates } = found;
  return {
    verdict: of,
    candidates: candidateTexts(candidates.slice(0, MOST_CANDIDATES)),
    candidateCount: candidates.length,
  };
}

/** Candidates as {@link storedCandidates} reads them. */
export function candidateTexts(candidates: readonly Candidate[]): string[] {
  return candidates.flatMap(toTexts);
}

function toTexts(candidate: Candidate): string[] {
  const { identifier, authority, name, description, sameAs, reason } = candidate;
  return [identifier, authority ?? '', name, description ?? '', sameAs.join(' '), reason];
}
