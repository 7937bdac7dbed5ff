import { spanAt } from '../text/index.ts';
import type { Mention } from '../names/index.ts';
import type { Context, Relation } from './relation.ts';
import { RANK } from './title.ts';

/** One person at a time has these where they are named without a body. */
const OF_ONE = /^(?:vice )?president$/i;
const YEAR = /\b(1[5-9]\d\d|20\d\d)\b/g;
const LONG_AGO =
  /\b(?:decades|centur(?:y|ies)|\w+ years) ago\b|\b(?:passing|death|legacy|memory|birthday|assassination|funeral) of\b|\bpassed away\b|\bposthumous/i;
/** A text of which half of the years are before this is history. */
const HISTORY = 1950;
/** Years before the latest that the text names, from which a sentence is about the past. */
const PAST = 3;
/** From this share of sentences about the past on, a person is of the past. */
const MOSTLY = 0.4;

/**
 * Says that an office is held now only where nothing speaks against it: not of ranks, of people of whom the text
 * tells past things, and of all presidents but the one whom it names most.
 */
export function withTimes(offices: readonly Relation[], context: Context): Relation[] {
  const years = yearsIn(context.masked);
  const isHistory =
    years.length > 0 && years.filter((year) => year < HISTORY).length * 2 >= years.length;
  const past = peopleOfThePast(context);
  const most = mostNamed(offices);
  return offices.map((office) => {
    if (office.status !== 'PRESENT') return office;
    const surname = surnameOf(office);
    const title = office.title ?? office.value ?? '';
    const isOther = isOfOne(office) && most.get(title.toLowerCase()) !== surname;
    const isRank = office.object === undefined && RANK.test(title);
    const isUnsure = isHistory || isRank || past.has(surname) || isOther;
    return isUnsure ? { ...office, status: 'UNSTATED' } : office;
  });
}

function isOfOne({ title, value, object }: Relation): boolean {
  return object === undefined && OF_ONE.test(title ?? value ?? '');
}

function surnameOf({ subject }: Pick<Relation, 'subject'>): string {
  return lastWord(subject.name);
}

const lastWord = (name: string) => name.split(' ').at(-1)?.toLowerCase() ?? '';

/** The surname that stands most often behind each title. */
function mostNamed(offices: readonly Relation[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const office of offices.filter(isOfOne)) {
    const title = (office.title ?? office.value ?? '').toLowerCase();
    const of = counts.get(title) ?? new Map<string, number>();
    counts.set(title, of.set(surnameOf(office), (of.get(surnameOf(office)) ?? 0) + 1));
  }
  return new Map(
    Array.from(counts, ([title, of]) => [title, [...of].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '']),
  );
}

/** The surnames of people who are mostly named in sentences about the past. */
function peopleOfThePast({ masked, sentences, mentions }: Context): ReadonlySet<string> {
  const latest = Math.max(0, ...yearsIn(masked));
  const isPast = new Map<number, boolean>();
  const seen = new Map<string, { past: number; all: number }>();
  for (const person of mentions.filter((it: Mention) => it.kind === 'person')) {
    const sentence = spanAt(sentences, person.start);
    if (sentence === undefined) continue;
    const text = masked.slice(sentence.start, sentence.end);
    const known = isPast.get(sentence.start);
    const past =
      known ?? (LONG_AGO.test(text) || yearsIn(text).some((year) => year <= latest - PAST));
    isPast.set(sentence.start, past);
    const surname = lastWord(person.name);
    const counts = seen.get(surname) ?? { past: 0, all: 0 };
    seen.set(surname, { past: counts.past + (past ? 1 : 0), all: counts.all + 1 });
  }
  return new Set(
    [...seen].flatMap(([surname, { past, all }]) => (past >= MOSTLY * all ? [surname] : [])),
  );
}

function yearsIn(text: string): number[] {
  return Array.from(text.matchAll(YEAR), ([year]) => Number(year));
}
