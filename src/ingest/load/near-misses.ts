import { z } from 'zod';
import type { Graph } from '../../graph/index.ts';
import { figureKeys, folded, quantityKeys, scope } from '../../model/index.ts';
import { wordsOf } from '../../words/index.ts';
import type { Prepared } from './prepared.ts';
import { given, statements } from './statements.ts';

const text = z.string();
const stored = scope.extend({ id: text, document: text, value: text, about: z.array(text) });
const columns = z.tuple([text, text, stored]);

type Described = Pick<z.infer<typeof stored>, 'value' | 'about' | keyof typeof scope.shape>;

/** A statistic that equals one of another document in all but one part. */
export interface NearMiss {
  /** Of the document that was loaded. */
  readonly file: string;
  /** One sentence: the two statistics, the part in which they differ, and the way out. */
  readonly message: string;
}

/**
 * Finds the statistics of loaded documents that are almost the same as one of another document: equal
 * figures that differ in one of measure, population, period, place and what they are about. Often the
 * annotators meant one statistic and described it in other words. At most 200 statistics with the same
 * figure are looked at.
 */
export async function nearMisses(
  graph: Graph,
  documents: readonly Prepared[],
): Promise<NearMiss[]> {
  const statistics = documents.flatMap(({ file, contribution: { document, statistics } }) =>
    statistics.map((row) => ({ ...row, file, document: document.id })),
  );
  if (statistics.length === 0) return [];
  const rows = statistics.map((row) => ({ ...row, ...figureKeys(row), ...quantityKeys(row) }));
  const found = await graph.read(statements.nearMisses, given({ rows }));
  const byId = new Map(statistics.map((row) => [`${row.document} ${row.id}`, row]));
  return z
    .array(columns)
    .parse(found.rows)
    .flatMap(([id, document, other]) => {
      const one = byId.get(`${document} ${id}`);
      const difference = one && onlyDifference(one, other);
      if (one === undefined || difference === undefined) return [];
      return [{ file: one.file, message: sentence(one, other, difference) }];
    });
}

interface Difference {
  readonly part: string;
  readonly one: string;
  readonly other: string;
}

/** The part in which two equal figures differ, if it is only one, and may be two words for one thing. */
function onlyDifference(one: Described, other: Described): Difference | undefined {
  const differences = [
    ...(areSame(one.measure, other.measure) ? [] : [differenceIn('measure', one, other)]),
    ...(areSame(one.population, other.population) ? [] : [differenceIn('population', one, other)]),
    ...(one.place === other.place ? [] : [differenceIn('place', one, other)]),
    ...(periodOf(one) === periodOf(other)
      ? []
      : [{ part: 'period', one: periodOf(one), other: periodOf(other) }]),
  ];
  const [difference, ...more] = differences;
  if (difference === undefined)
    return differenceInAbout(one, other) ?? differenceInWriting(one, other);
  if (more.length > 0) return undefined;
  // A series has equal figures for periods that follow one another.
  if (difference.part === 'period' && !overlap(one, other)) return undefined;
  if (difference.part === 'measure' && !shareWords(one.measure, other.measure)) return undefined;
  return difference;
}

function areSame(one: string | null, other: string | null): boolean {
  return folded(one) === folded(other);
}

function differenceIn(
  part: 'measure' | 'population' | 'place' | 'value',
  one: Described,
  other: Described,
): Difference {
  const said = (text: string | null) => (text === null ? 'none' : `"${text}"`);
  return { part, one: said(one[part]), other: said(other[part]) };
}

function differenceInAbout(one: Described, other: Described): Difference | undefined {
  const [here, there] = [list(one.about), list(other.about)];
  return here === there ? undefined : { part: 'what they are about', one: here, other: there };
}

/** Equal texts and numbers that are written in two ways: `1200` and `1200.0`. */
function differenceInWriting(one: Described, other: Described): Difference | undefined {
  const part = (['measure', 'population', 'value'] as const).find(
    (each) => one[each] !== other[each],
  );
  return part && { ...differenceIn(part, one, other), part: `how the ${part} is written` };
}

function periodOf({ periodFrom, periodTo }: Described): string {
  if (periodFrom === null && periodTo === null) return 'none';
  return `${periodFrom ?? 'an unstated day'} to ${periodTo ?? 'an unstated day'}`;
}

/** Whether a day may be in both periods; what is not stated may be any day. */
function overlap(one: Described, other: Described): boolean {
  const isBefore = (end: string | null, start: string | null) =>
    end !== null && start !== null && end < start;
  return !isBefore(one.periodTo, other.periodFrom) && !isBefore(other.periodTo, one.periodFrom);
}

/** Whether two measures have half of their words in common, counted in the shorter one. */
function shareWords(one: string, other: string): boolean {
  const [words, others] = [one, other].map((text) => new Set(wordsOf(text).map((it) => it.folded)));
  if (words === undefined || others === undefined) return false;
  const common = [...words].filter((word) => others.has(word)).length;
  return common * 2 >= Math.min(words.size, others.size);
}

function list(ids: readonly string[]): string {
  return ids.length === 0 ? 'nothing' : [...ids].sort().join(', ');
}

function sentence(
  one: { readonly value: string; readonly measure: string; readonly unit: string; id: string },
  other: z.infer<typeof stored>,
  { part, one: here, other: there }: Difference,
): string {
  return (
    `${one.id} (${one.value} ${one.unit}, ${one.measure}) is almost the same as ${other.id} of ` +
    `${other.document}. They differ in ${part}: ${here} here, ${there} there. If they are one ` +
    'statistic, describe it in the same words.'
  );
}
