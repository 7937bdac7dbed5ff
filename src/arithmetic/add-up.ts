import { folded, sumOfDecimals } from '../model/index.ts';

/** A figure to be added to others. */
export interface Addend {
  readonly value: string;
  readonly unit: string;
  readonly measure: string;
  readonly population: string | null;
  /** First and last day, ISO 8601; null where the source does not say. */
  readonly from: string | null;
  readonly to: string | null;
  /** The id of the place. */
  readonly place: string | null;
}

/**
 * Why figures do not add up:
 * - DIFFERENT_UNITS, DIFFERENT_MEASURES: they count different things.
 * - SHARES: percentages, rates and averages do not add up.
 * - SAME_QUANTITY: two of them are readings of one quantity.
 * - OVERLAPPING: their periods, places or populations may overlap, so something would count twice.
 */
export type SumRefusal =
  'DIFFERENT_UNITS' | 'DIFFERENT_MEASURES' | 'SHARES' | 'SAME_QUANTITY' | 'OVERLAPPING';

export type Sum =
  | { readonly sum: string; readonly refusal: null }
  | { readonly sum: null; readonly refusal: SumRefusal };

/** More populations and places than this are not compared in pairs; they count as overlapping. */
const MAX_SCOPES = 500;

/** Words for parts of a whole, for rates and for averages. */
const SHARE_WORDS = new Set(
  (
    'percent percentage permille percentile point points share shares rate rates ratio ratios ' +
    'average averages mean median index degree degrees score rank ranking odds probability ' +
    'proportion fraction likelihood times fold per cent mille'
  ).split(' '),
);

/** Words for everything there is: such a population includes any other. */
const EVERYONE = new Set('all total overall everyone everybody anyone people persons'.split(' '));

/**
 * The exact sum of figures, where they add up: one measure and unit, no shares, and every two of them
 * disjoint in period, place or population. Periods are disjoint where one ends before the other begins;
 * places and populations where both are stated and neither name includes the other.
 */
export function addUp(addends: readonly Addend[]): Sum {
  const [first] = addends;
  if (first === undefined) return { sum: '0', refusal: null };
  if (differ(addends, ({ unit }) => unit)) return refuse('DIFFERENT_UNITS');
  if (differ(addends, ({ measure }) => measure)) return refuse('DIFFERENT_MEASURES');
  if (isShare(first.unit) || isShare(first.measure)) return refuse('SHARES');
  const scopes = scopesOf(addends);
  if (scopes.some(repeatsAPeriod)) return refuse('SAME_QUANTITY');
  if (scopes.length > MAX_SCOPES || overlaps(scopes)) return refuse('OVERLAPPING');
  return { sum: sumOfDecimals(addends.map(({ value }) => value)), refusal: null };
}

function refuse(refusal: SumRefusal): Sum {
  return { sum: null, refusal };
}

function differ(addends: readonly Addend[], textOf: (addend: Addend) => string): boolean {
  return new Set(addends.map((addend) => folded(textOf(addend)))).size > 1;
}

function isShare(text: string): boolean {
  return /[%‰°/]/u.test(text) || wordsOf(text).some((word) => SHARE_WORDS.has(word));
}

/** The figures of each population and place. */
function scopesOf(addends: readonly Addend[]): Addend[][] {
  const scopes = new Map<string, Addend[]>();
  for (const addend of addends) {
    const key = JSON.stringify([folded(addend.population), addend.place]);
    const scope = scopes.get(key);
    if (scope === undefined) scopes.set(key, [addend]);
    else scope.push(addend);
  }
  return [...scopes.values()];
}

/** Whether two figures of one population and place also have one period. */
function repeatsAPeriod(scope: readonly Addend[]): boolean {
  return new Set(scope.map(({ from, to }) => JSON.stringify([from, to]))).size < scope.length;
}

function overlaps(scopes: readonly (readonly Addend[])[]): boolean {
  return scopes.some(
    (scope, at) =>
      periodsOverlap(scope) ||
      scopes
        .slice(at + 1)
        .some((other) => !scopesDisjoint(scope, other) && periodsOverlap([...scope, ...other])),
  );
}

function scopesDisjoint(scope: readonly Addend[], other: readonly Addend[]): boolean {
  const [one, two] = [scope[0], other[0]];
  if (one === undefined || two === undefined) return true;
  if (one.place !== null && two.place !== null && one.place !== two.place) return true;
  return populationsDisjoint(one.population, two.population);
}

function populationsDisjoint(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  return !includes(wordsOf(one), wordsOf(other)) && !includes(wordsOf(other), wordsOf(one));
}

function includes(words: readonly string[], others: readonly string[]): boolean {
  return words.some((word) => EVERYONE.has(word)) || words.every((word) => others.includes(word));
}

function wordsOf(text: string): string[] {
  return folded(text)?.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether any two periods may share a day. An unstated end may be any day. */
function periodsOverlap(addends: readonly Addend[]): boolean {
  const periods = addends
    .map(({ from, to }) => ({ from: from ?? '', to: to ?? '\uffff' }))
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  return periods.some(({ from }, at) => at > 0 && from <= (periods[at - 1]?.to ?? ''));
}
