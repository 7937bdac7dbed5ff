import { decodeCursor, encodeCursor } from '../../../src/query/pagination.ts';
import { wordsOf } from '../../../src/words/index.ts';
import type { Row } from '../../../src/model/index.ts';
import { compareText } from './compare.ts';
import { connectionOf, cutPage, type PageArguments } from './cut-page.ts';
import { orderingFor } from './order.ts';
import type { Ranked } from './ranking.ts';
import {
  countedByType,
  facetsOf,
  resultsOf,
  textsOf,
  type Result,
  type SearchArguments,
} from './search.ts';
import { placesOf, termsOf, type Term } from './sought.ts';
import type { Stored } from './stored.ts';

/** A page of what a search finds, in the order of scores, which are Lucene's own. */
export function searchPage(
  stored: Stored,
  ranking: readonly Ranked[],
  args: SearchArguments & PageArguments,
) {
  const results = resultsOf(stored, args);
  const found = ranked(ranking, results);
  const bound = (name: 'after' | 'before') => {
    const cursor = args[name];
    if (cursor == null) return null;
    const [score, id] = decodeCursor(orderingFor('Found', []), name, cursor);
    const limit = { score: Number(score), id: String(id) };
    return (one: Found) => inOrder({ score: one.score, id: one.result.node.id }, limit);
  };
  const { shown, ...between } = cutPage(found, args, bound('after'), bound('before'));
  const terms = termsOf(args.text, args.match);
  const edges = shown.map(({ result, score, passage }) => {
    const { node } = result;
    const evidence = passageOf(stored, result, passage);
    return {
      ...{ node, score, passage: evidence },
      cursor: encodeCursor(orderingFor('Found', []), [score, node.id]),
      ...shownText(stored, result, evidence, terms),
    };
  });
  return {
    ...connectionOf(edges, between),
    totalCount: results.length,
    totalCountIsCapped: false,
    groups: countedByType(results),
    facets: facetsOf(stored, results),
  };
}

/** Refuses arguments as the engine does. @throws {BadUserInput} */
export function assertSearchPage(args: PageArguments): void {
  cutPage([], args, null, null);
  for (const name of ['after', 'before'] as const) {
    const cursor = args[name];
    if (cursor != null) decodeCursor(orderingFor('Found', []), name, cursor);
  }
}

interface Found {
  readonly result: Result;
  readonly score: number;
  readonly passage: string | null;
}

/** The results with the scores that the engine says; it must say one of each, and of no other. */
function ranked(ranking: readonly Ranked[], results: readonly Result[]): Found[] {
  const scores = new Map(ranking.map((each) => [each.id, each]));
  const lacking = results.filter(({ node }) => !scores.has(node.id)).map(({ node }) => node.id);
  const known = new Set(results.map(({ node }) => node.id));
  const more = ranking.filter(({ id }) => !known.has(id)).map(({ id }) => id);
  if (lacking.length > 0 || more.length > 0)
    throw new Error(`The search lacks ${lacking.join(', ')}, and has ${more.join(', ')} besides.`);
  return results
    .flatMap((result): Found[] => {
      const rank = scores.get(result.node.id);
      return rank === undefined ? [] : [{ result, ...rank }];
    })
    .sort((a, b) =>
      inOrder({ score: a.score, id: a.result.node.id }, { score: b.score, id: b.result.node.id }),
    );
}

interface Place {
  readonly score: number;
  readonly id: string;
}

function inOrder(one: Place, other: Place): number {
  return other.score - one.score || compareText(one.id, other.id);
}

/** Of several passages that have the words, or that mention an entity, any is right. */
function passageOf(stored: Stored, { node, hits }: Result, said: string | null): Row | null {
  const right = (() => {
    switch (stored.labelOf(node)) {
      case 'Claim':
      case 'Statistic':
        return hits;
      case 'Quote':
        return stored.from(node, 'QUOTED_IN').map(({ end }) => end);
      default:
        return stored.to(node, 'MENTIONS').map(({ start }) => start);
    }
  })();
  const passage = right.find(({ id }) => id === said);
  if (passage === undefined && (said !== null || right.length > 0))
    throw new Error(`${String(said)} must be one of ${right.map(({ id }) => id).join(', ')}.`);
  return passage ?? null;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

const SENTENCES = new Intl.Segmenter('und', { granularity: 'sentence' });

/** What a result is shown with: of its names the one that has most terms, or a sentence of a document's text. */
function shownText(stored: Stored, { node }: Result, passage: Row | null, terms: readonly Term[]) {
  const isStated = ['Claim', 'Statistic'].includes(stored.labelOf(node));
  const all = textsOf(stored, isStated && passage !== null ? passage : node);
  const met = (text: string) => terms.filter((term) => rangesOf(text, term).length > 0).length;
  const isDocument = stored.labelOf(node) === 'Document';
  const [title = '', whole = ''] = all;
  if (!isDocument || met(title) === terms.length || typeof node['text'] !== 'string') {
    const text = most(isDocument ? [title] : all, met);
    return { text, start: null, highlights: highlightsIn(text, terms) };
  }
  const ranges = terms.map((term) => rangesOf(whole, term));
  const sentences = [...SENTENCES.segment(whole)].map(({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }));
  const beginsIn = (sentence: Range) => (range: Range) =>
    range.start >= sentence.start && range.start < sentence.end;
  const sentence = most(sentences, (each) => ranges.filter((of) => of.some(beginsIn(each))).length);
  const ends = ranges
    .flat()
    .filter(beginsIn(sentence))
    .map(({ end }) => end);
  const last = Math.max(sentence.end, ...ends);
  const end = sentences.find((each) => each.end >= last)?.end ?? whole.length;
  const text = whole.slice(sentence.start, end);
  return {
    text: text.trim(),
    start: sentence.start + text.length - text.trimStart().length,
    highlights: highlightsIn(text.trim(), terms),
  };
}

function rangesOf(text: string, term: Term): Range[] {
  const words = wordsOf(text);
  const folded = words.map((word) => word.folded);
  return placesOf(term, folded).map(([at, count]) => ({
    start: words[at]?.start ?? 0,
    end: words[at + count - 1]?.end ?? 0,
  }));
}

/** Every character of a match, in ranges that do not overlap. */
function highlightsIn(text: string, terms: readonly Term[]): Range[] {
  const ranges = terms.flatMap((term) => rangesOf(text, term));
  const beginsAnother = (at: number) => ranges.some(({ start }) => start === at);
  const isWithin = (at: number) => ranges.some(({ start, end }) => start < at && at < end);
  const isMarked = (at: number) => ranges.some(({ start, end }) => start <= at && at < end);
  const found: Range[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isMarked(at)) continue;
    const before = found.at(-1);
    if (before?.end !== at || (beginsAnother(at) && !isWithin(at)))
      found.push({ start: at, end: at + 1 });
    else found.splice(-1, 1, { start: before.start, end: at + 1 });
  }
  return found;
}

/** The first of those that have the most. */
function most<T>(all: readonly T[], measure: (each: T) => number): T {
  const sorted = all.map((each) => ({ each, measured: measure(each) }));
  const [first] = sorted.sort((a, b) => b.measured - a.measured);
  if (first === undefined) throw new TypeError('There is nothing to choose from.');
  return first.each;
}
