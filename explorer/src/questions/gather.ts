import {
  type Gathering,
  ClaimsWithDocument,
  QuotesWithDocument,
  StatisticsWithDocument,
  type ClaimFactFragment,
  type ClaimFilter,
  type QuoteFactFragment,
  type QuoteFilter,
  type StatisticFilter,
  type StatisticsWithQuery,
} from '../api/index.ts';
import { factId, passageOf, type Fact } from '../facts/fact.ts';
import type { Entry } from './question.ts';

export type FullStatistic = StatisticsWithQuery['statistics']['nodes'][number];

export function allClaims(filter: ClaimFilter | null, gathering: Gathering) {
  return gathering.all(ClaimsWithDocument, { filter }, (answer) => answer.claims);
}

export function allQuotes(filter: QuoteFilter | null, gathering: Gathering) {
  return gathering.all(QuotesWithDocument, { filter }, (answer) => answer.quotes);
}

/** @param enough as in {@link Gathering.all} */
export function allStatistics(
  filter: StatisticFilter | null,
  gathering: Gathering,
  enough?: number,
) {
  return gathering.all(StatisticsWithDocument, { filter }, (answer) => answer.statistics, enough);
}

/** How many ids are asked for at once. */
const IDS_AT_ONCE = 200;

/** What is found by ids, some at a time, one after another. */
export async function byIds<T>(
  ids: readonly string[],
  find: (filter: { id: { in: string[] } }) => Promise<readonly T[]>,
  atOnce = IDS_AT_ONCE,
): Promise<T[]> {
  const found: T[] = [];
  for (let from = 0; from < ids.length; from += atOnce)
    found.push(...(await find({ id: { in: ids.slice(from, from + atOnce) } })));
  return found;
}

/** The statistics of some ids. */
export function statisticsOf(
  ids: readonly string[],
  gathering: Gathering,
): Promise<FullStatistic[]> {
  return byIds(ids, (filter) => allStatistics(filter, gathering));
}

export function claimFact(claim: ClaimFactFragment): Fact {
  return { kind: 'claim', claim };
}

export function quoteFact(quote: QuoteFactFragment): Fact {
  return { kind: 'quote', quote };
}

/** A figure once for each passage that states it. */
export function figureFacts(statistic: FullStatistic): Fact[] {
  return statistic.renderings.nodes.map((rendering) => ({
    kind: 'figure',
    figure: { statistic, rendering },
  }));
}

/** The day of a fact: that of the speech, or else of the document. */
export function dayOf(fact: Fact): string | null {
  const spoken = fact.kind === 'quote' ? fact.quote.date : null;
  return spoken ?? passageOf(fact).document.date ?? null;
}

export function entryOf(fact: Fact, more: Partial<Entry> = {}): Entry {
  return { key: `${factId(fact)} ${passageOf(fact).id}`, fact, date: dayOf(fact), ...more };
}

/** By day, then by document and place in it: the order of reading. */
export function inOrderOfTime(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => {
    const days = (a.date ?? '9999').localeCompare(b.date ?? '9999');
    if (days !== 0 || !a.fact || !b.fact) return days;
    const [one, other] = [passageOf(a.fact), passageOf(b.fact)];
    return one.document.id.localeCompare(other.document.id) || one.start - other.start;
  });
}
