import { DatedDocumentsDocument, type Gathering } from '../api/index.ts';
import type { Fact } from '../facts/fact.ts';
import {
  allClaims,
  allQuotes,
  allStatistics,
  claimFact,
  figureFacts,
  quoteFact,
} from '../questions/gather.ts';

export const LANES = ['happened', 'said', 'published', 'learned'] as const;
export type Lane = (typeof LANES)[number];

/** Something with a day, or with a first and a last one. */
export interface Item {
  readonly key: string;
  readonly lane: Lane;
  /** ISO days; null for what is not dated. */
  readonly from: string | null;
  readonly to: string | null;
  readonly fact?: Fact;
  readonly document?: { readonly id: string; readonly title: string };
}

/** All that can be placed in time, of an entity or of everything. */
export async function itemsOf(id: string | undefined, gathering: Gathering): Promise<Item[]> {
  const here = { id: { eq: id ?? null } };
  const one = id !== undefined;
  const [claims, quotes, statistics, documents] = await Promise.all([
    allClaims(one ? { or: [{ subject: here }, { object: here }] } : null, gathering),
    allQuotes(one ? { or: [{ speaker: here }, { about: { some: here } }] } : null, gathering),
    allStatistics(one ? { about: { some: here } } : null, gathering),
    gathering.all(
      DatedDocumentsDocument,
      { filter: one ? { mentions: { some: { referent: here } } } : null },
      (answer) => answer.documents,
    ),
  ]);
  return [
    ...claims.flatMap((claim): Item[] => [
      {
        key: `held ${claim.id}`,
        lane: 'happened',
        from: claim.validFrom ?? claim.validTo ?? null,
        to: claim.validTo ?? null,
        fact: claimFact(claim),
      },
      {
        key: `learned ${claim.id}`,
        lane: 'learned',
        from: claim.recordedAt.slice(0, 10),
        to: null,
        fact: claimFact(claim),
      },
    ]),
    ...statistics.flatMap((statistic) =>
      figureFacts(statistic)
        .slice(0, 1)
        .map((fact): Item => ({
          key: statistic.id,
          lane: 'happened',
          from: statistic.period?.from ?? statistic.period?.to ?? null,
          to: statistic.period?.to ?? null,
          fact,
        })),
    ),
    ...quotes.map((quote): Item => ({
      key: quote.id,
      lane: 'said',
      from: quote.date ?? null,
      to: null,
      fact: quoteFact(quote),
    })),
    ...documents.map((document): Item => ({
      key: document.id,
      lane: 'published',
      from: document.date ?? null,
      to: null,
      document,
    })),
  ];
}
