import { z } from 'zod';

/** How many candidates a name has. */
export const VERDICTS = ['ONE', 'SEVERAL', 'NONE'] as const;

/** What a proposed entity may be, in the graph or elsewhere. It is a suggestion; nothing is merged by it. */
export const candidate = z.strictObject({
  /** The id of an entity of the graph, or an identifier elsewhere: `bioguide:G000386`. */
  identifier: z.string().min(1),
  /** The title of the authority; null of an entity of the graph. */
  authority: z.string().min(1).nullable(),
  name: z.string().min(1),
  /** Who or what it is. */
  description: z.string().min(1).nullable(),
  /** Its identifiers elsewhere, the first one included. */
  sameAs: z.array(z.string().min(1)),
  /** Why it may be meant: the name that agrees, and what the document says besides. */
  reason: z.string().min(1),
});
export type Candidate = z.infer<typeof candidate>;

/** What was found for a proposed entity. */
export interface Identification {
  /**
   * ONE: one entity of the graph, one entry of authorities, or one of each. SEVERAL: more than one of either.
   */
  readonly verdict: (typeof VERDICTS)[number];
  readonly candidates: readonly Candidate[];
}
