import {
  DatedDocumentsDocument,
  TimelineOfWordsDocument,
  type ClaimFactFragment,
  type DatedDocumentsQuery,
  type DocumentFilter,
  type Gathering,
  type QuoteFactFragment,
} from '../api/index.ts';
import type { Fact } from '../facts/fact.ts';
import {
  allClaims,
  allQuotes,
  allStatistics,
  byIds,
  claimFact,
  figureFacts,
  quoteFact,
  type FullStatistic,
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

/** Of what a timeline is: of an entity, of what some words find, or of everything. */
export interface Subject {
  readonly of: string | undefined;
  readonly q: string | undefined;
}

/** All that can be placed in time. */
export async function itemsOf({ of, q }: Subject, gathering: Gathering): Promise<Item[]> {
  return q === undefined ? itemsAbout(of, gathering) : itemsWith(q, gathering);
}

async function itemsWith(text: string, gathering: Gathering): Promise<Item[]> {
  const found = await gathering.all(TimelineOfWordsDocument, { text }, ({ search }) => search);
  const idsOf = (type: string) =>
    found.flatMap((node) => (node.__typename === type && 'id' in node ? [node.id] : []));
  const [claims, quotes, statistics, documents] = await Promise.all([
    byIds(idsOf('Claim'), (filter) => allClaims(filter, gathering)),
    byIds(idsOf('Quote'), (filter) => allQuotes(filter, gathering)),
    byIds(idsOf('Statistic'), (filter) => allStatistics(filter, gathering)),
    byIds(idsOf('Document'), (filter) => datedDocuments(filter, gathering)),
  ]);
  return placed({ claims, quotes, statistics, documents });
}

async function itemsAbout(id: string | undefined, gathering: Gathering): Promise<Item[]> {
  const here = { id: { eq: id ?? null } };
  const one = id !== undefined;
  const [claims, quotes, statistics, documents] = await Promise.all([
    allClaims(one ? { or: [{ subject: here }, { object: here }] } : null, gathering),
    allQuotes(one ? { or: [{ speaker: here }, { about: { some: here } }] } : null, gathering),
    allStatistics(one ? { about: { some: here } } : null, gathering),
    datedDocuments(one ? { mentions: { some: { referent: here } } } : null, gathering),
  ]);
  return placed({ claims, quotes, statistics, documents });
}

type DatedDocument = DatedDocumentsQuery['documents']['nodes'][number];

function datedDocuments(filter: DocumentFilter | null, gathering: Gathering) {
  return gathering.all(DatedDocumentsDocument, { filter }, (answer) => answer.documents);
}

interface Dated {
  readonly claims: readonly ClaimFactFragment[];
  readonly quotes: readonly QuoteFactFragment[];
  readonly statistics: readonly FullStatistic[];
  readonly documents: readonly DatedDocument[];
}

function placed({ claims, quotes, statistics, documents }: Dated): Item[] {
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
