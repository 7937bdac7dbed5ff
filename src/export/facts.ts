import type {
  ClaimRow,
  Contribution,
  PassageRow,
  QuoteRow,
  RenderingRow,
  StatisticRow,
} from '../contribution/index.ts';
import { pathOfId } from '../model/index.ts';

/** What one document has in the graph, as `storedContributions` reads it. */
export interface StoredDocument {
  readonly contribution: Contribution;
  /** When each claim was first recorded: ISO 8601 by claim id. */
  readonly recordedAt: Readonly<Record<string, string>>;
}

/** One fact and the passage that states it. */
export type Fact = { readonly passage: PassageRow } & (
  | { readonly kind: 'CLAIM'; readonly claim: ClaimRow; readonly recordedAt: string | null }
  | { readonly kind: 'QUOTE'; readonly quote: QuoteRow }
  | { readonly kind: 'FIGURE'; readonly statistic: StatisticRow; readonly rendering: RenderingRow }
);

/** A document's facts in the order of its text. */
export function factsOf({ contribution, recordedAt }: StoredDocument): Fact[] {
  const passages = new Map(contribution.passages.map((row) => [row.id, row]));
  const at = (id: string): PassageRow => {
    const passage = passages.get(id);
    if (passage === undefined) throw new Error(`${id} is missing: run "footnote check".`);
    return passage;
  };
  const statistics = new Map(contribution.statistics.map((row) => [row.id, row]));
  const facts: Fact[] = [
    ...contribution.claims.map((claim): Fact => ({
      kind: 'CLAIM',
      passage: at(claim.passage),
      claim,
      recordedAt: recordedAt[claim.id] ?? null,
    })),
    ...contribution.quotes.map((quote): Fact => ({
      kind: 'QUOTE',
      passage: at(quote.passage),
      quote,
    })),
    ...contribution.renderings.flatMap((rendering): Fact[] => {
      const statistic = statistics.get(rendering.statistic);
      if (statistic === undefined) return [];
      return [{ kind: 'FIGURE', passage: at(rendering.passage), statistic, rendering }];
    }),
  ];
  return facts.sort(
    (one, other) =>
      one.passage.start - other.passage.start ||
      one.passage.end - other.passage.end ||
      (idOfFact(one) < idOfFact(other) ? -1 : 1),
  );
}

/** The id of the node that a fact is: two wordings of one statistic have one id. */
export function idOfFact(fact: Fact): string {
  switch (fact.kind) {
    case 'CLAIM':
      return fact.claim.id;
    case 'QUOTE':
      return fact.quote.id;
    case 'FIGURE':
      return fact.statistic.id;
    default:
      return fact satisfies never;
  }
}

/** Every entity and document that a fact names. */
export function referentsOf(fact: Fact): string[] {
  switch (fact.kind) {
    case 'CLAIM': {
      const { subject, object, assertedBy } = fact.claim;
      return [subject, ...(object === null ? [] : [object]), assertedBy];
    }
    case 'QUOTE':
      return [...(fact.quote.speaker === null ? [] : [fact.quote.speaker]), ...fact.quote.about];
    case 'FIGURE': {
      const { about, reportedBy, place } = fact.statistic;
      return [...about, ...reportedBy, ...(place === null ? [] : [place])];
    }
    default:
      return fact satisfies never;
  }
}

/** What a document calls the entities and documents that it names; an id where it gives no name. */
export function namesOf({ document, descriptions }: Contribution): (id: string) => string {
  const names = new Map(descriptions.map((row) => [row.referent, row.name ?? row.title]));
  names.set(document.id, document.title);
  return (id) => names.get(id) ?? id;
}

/** The address of a node on the server whose origin is `base`, without a slash at its end. */
export function addressOf(base: string, id: string): string {
  return `${base}${pathOfId(id)}`;
}

/** The permanent path at which a fact or passage is cited: `quote:1f2e` → `/cite/quotes/1f2e`. */
export function citePath(id: string): string {
  return `/cite${pathOfId(id)}`;
}
