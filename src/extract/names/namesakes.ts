import nlp from 'compromise';
import type { Mention } from './mention.ts';
import { plainName } from './plain-name.ts';

const HONORIFIC = /^(?:Mr|Mrs|Ms|Miss|Dr|Sen|Rep|Gov|Gen|Sir)\.?\s+/;
const SUFFIX = /,?\s+(?:Jr|Sr|II|III|IV)\.?$/;
/** What may stand before a name: an office, or a form of address. */
const BEFORE =
  /\b(First Lady|Mrs?\.?|Ms\.?|Miss|Sir|Lady|(?:(?:Vice|Prime|Deputy|Attorney|Lieutenant|Lt\.?) )?(?:President|Senator|Sen\.?|Representative|Rep\.?|Congressman|Congresswoman|Governor|Gov\.?|Mayor|Judge|Justice|General|Gen\.?|Commissioner|Secretary|Director|Administrator|Minister|Chancellor|Ambassador|Chairman|Chairwoman|Speaker|King|Queen|Prince|Princess))(?:-elect)?\s+$/;
const ADDRESS = /^(?:mr|mrs|ms|miss|sir|lady)$/;
const LONG = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['lt', 'lieutenant'],
]);
const FEMALE = /\b(?:First Lady|Mrs|Ms|Miss|Lady|Congresswoman|Chairwoman|Queen|Princess)\b/;
const MALE = /\b(?:Mr|Sir|Congressman|Chairman|King|Prince)\b/;
/** The first pronoun behind a name, in its sentence. */
const PRONOUN = /^[^.!?\n]{0,120}?\b(?:(he|him|his|himself)|(she|her|hers|herself))\b/;
/** How far before a name its title may begin. */
const REACH = 40;

type Gender = 'male' | 'female' | undefined;

/** A name as the text has it, and what stands around it. */
interface Named {
  readonly mention: Mention;
  readonly words: readonly string[];
  /** The office before it, in lower case and in full; '' where there is none. */
  readonly office: string;
  /** By the form of address before it and the pronoun behind it: positive for a man, negative for a woman. */
  readonly votes: number;
}

/** Those of one surname. */
interface Namesakes {
  /** With their full names, in the order of the text. */
  readonly full: Named[];
  /** With the surname alone. */
  readonly short: Named[];
}

/**
 * Whom each mention of a person names, as a key that is equal for one person. A surname stands for the full name
 * nearest before it, or else for the first after it, unless that is another person: a woman for a man, the one whose
 * full name is in the same sentence, or one of whom the text does not say that the office before the surname is hers.
 */
export function personKeys(
  mentions: readonly Mention[],
  masked: string,
): ReadonlyMap<Mention, string> {
  const surnames = new Map<string, Namesakes>();
  const people = mentions.filter(({ kind }) => kind === 'person');
  for (const [at, mention] of people.entries()) {
    const named = namedAt(mention, people[at + 1], masked);
    const surname = named.words.at(-1) ?? '';
    const namesakes = surnames.get(surname) ?? { full: [], short: [] };
    surnames.set(surname, namesakes);
    (named.words.length > 1 ? namesakes.full : namesakes.short).push(named);
  }
  const keys = new Map<Mention, string>();
  const givenNames = new Map<string, number>();
  for (const [surname, namesakes] of surnames) {
    for (const { mention, words } of namesakes.full) keys.set(mention, fullKey(words));
    resolve(surname, namesakes, { masked, keys, givenNames });
  }
  return keys;
}

/** First and last name: a middle name or initial may be left out. */
function fullKey(words: readonly string[]): string {
  return `${words[0] ?? ''} ${words.at(-1) ?? ''}`;
}

function namedAt(mention: Mention, next: Mention | undefined, masked: string): Named {
  const before = masked.slice(Math.max(0, mention.start - REACH), mention.start);
  const [, title = ''] = BEFORE.exec(before) ?? [];
  const own = HONORIFIC.exec(mention.name)?.[0] ?? '';
  const behind = masked.slice(mention.end, Math.min(mention.end + 130, next?.start ?? Infinity));
  const [, he, she] = PRONOUN.exec(behind) ?? [];
  // A form of address is surer than a pronoun, which may be another's.
  const form = MALE.test(`${own}${title}`) ? 3 : FEMALE.test(`${own}${title}`) ? -3 : 0;
  const votes = form + (he === undefined ? 0 : 1) - (she === undefined ? 0 : 1);
  return { mention, words: nameWords(mention.name), office: officeOf(title || own), votes };
}

/** "Sen. " → "senator" */
function officeOf(title: string): string {
  const words = title.toLowerCase().replace(/\./g, '').trim().split(' ');
  const office = words.map((word) => LONG.get(word) ?? word).join(' ');
  return ADDRESS.test(office) || office === 'dr' ? '' : office;
}

interface Resolution {
  readonly masked: string;
  readonly keys: Map<Mention, string>;
  /** What given names say, as votes: each is looked up once. */
  readonly givenNames: Map<string, number>;
}

/** Writes the keys of those who are named by their surname alone. */
function resolve(
  surname: string,
  { full, short }: Namesakes,
  { masked, keys, givenNames }: Resolution,
): void {
  if (short.length === 0) return;
  const genders = new Map<string, Gender>();
  for (const [key, group] of grouped(full, ({ words }) => fullKey(words)))
    genders.set(key, genderOf(group, givenName(group[0]?.words[0], givenNames)));
  const own: Named[] = [];
  for (const [office, group] of grouped(short, (each) => each.office)) {
    if (office === '') continue;
    const holders = full.filter((each) => each.office === office);
    const whole = holders.length > 0 ? undefined : oneOf(group, full, genders, masked);
    for (const each of group) {
      const holder = nearest(each.mention, holders) ?? whole;
      keys.set(each.mention, holder === undefined ? `${surname} (${office})` : keyOf(holder));
      if (holder === undefined) own.push(each);
    }
  }
  const all = [...full, ...own].sort((a, b) => a.mention.start - b.mention.start);
  const genderIn = (each: Named) =>
    each.words.length > 1 ? genders.get(keyOf(each)) : genderOf([each], 0);
  const fitting = (gender: Gender) => {
    if (gender === undefined) return all;
    const same = all.filter((each) => genderIn(each) === gender);
    return same.length > 0 ? same : all.filter((each) => genderIn(each) === undefined);
  };
  const candidates = new Map<Gender, Named[]>();
  for (const each of short) {
    if (each.office !== '') continue;
    const gender = Math.abs(each.votes) < 2 ? undefined : genderOf([each], 0);
    const among = candidates.get(gender) ?? fitting(gender);
    candidates.set(gender, among);
    const found = nearest(each.mention, among);
    const alone = gender === undefined || all.length === 0 ? surname : `${surname} (${gender})`;
    keys.set(each.mention, found === undefined ? alone : (keys.get(found.mention) ?? alone));
  }
}

const keyOf = ({ words }: Named) => fullKey(words);

/** Of those with a full name, the one whom an office and the surname name; undefined where the text does not say. */
function oneOf(
  group: readonly Named[],
  full: readonly Named[],
  genders: ReadonlyMap<string, Gender>,
  masked: string,
): Named | undefined {
  const [first] = group;
  if (first === undefined) return undefined;
  const gender = genderOf(group, 0);
  const others = new Set(
    group.flatMap(({ mention }) =>
      neighbours(mention, full)
        .filter((each) => isOneSentence(mention, each.mention, masked))
        .map(keyOf),
    ),
  );
  const fits = full.filter((each) => {
    const other = genders.get(keyOf(each));
    const differs = gender !== undefined && other !== undefined && gender !== other;
    return !differs && each.office !== 'first lady' && !others.has(keyOf(each));
  });
  const found = nearest(first.mention, fits);
  if (found === undefined || found.mention.start < first.mention.start) return found;
  // A text gives the full name first. Where it follows, nothing but the surname tells that it is the same person.
  const other = genders.get(keyOf(found));
  const isOnly = new Set(full.map(keyOf)).size === 1;
  return other !== undefined && (gender === other || isOnly) ? found : undefined;
}

/** The nearest before a mention, or else the first after it. */
function nearest({ start }: Mention, among: readonly Named[]): Named | undefined {
  return among[countUntil(among, start) - 1] ?? among[0];
}

function neighbours({ start }: Mention, among: readonly Named[]): Named[] {
  const at = countUntil(among, start);
  return among.slice(Math.max(0, at - 1), at + 1);
}

/** How many begin before an offset. */
function countUntil(named: readonly Named[], offset: number): number {
  let [low, high] = [0, named.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((named[middle]?.mention.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Longer sentences are rare. */
const SENTENCE = 300;

function isOneSentence(one: Mention, other: Mention, masked: string): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  if (second.start - first.end > SENTENCE) return false;
  return !/[.!?]["”’)]*\s|\n/.test(masked.slice(first.end, second.start));
}

function genderOf(named: readonly Named[], votes: number): Gender {
  const sum = named.reduce((total, each) => total + each.votes, votes);
  return sum > 0 ? 'male' : sum < 0 ? 'female' : undefined;
}

/** What a given name says, as votes. */
function givenName(name: string | undefined, known: Map<string, number>): number {
  if (name === undefined || name.length < 2) return 0;
  const votes = known.get(name) ?? votesOf(name.replace(/^./, (letter) => letter.toUpperCase()));
  known.set(name, votes);
  return votes;
}

function votesOf(name: string): number {
  const read = nlp(name);
  return read.has('#MaleName') ? 2 : read.has('#FemaleName') ? -2 : 0;
}

function grouped(
  named: readonly Named[],
  keyOf: (each: Named) => string,
): ReadonlyMap<string, readonly Named[]> {
  const groups = new Map<string, Named[]>();
  for (const each of named) {
    const group = groups.get(keyOf(each));
    if (group === undefined) groups.set(keyOf(each), [each]);
    else group.push(each);
  }
  return groups;
}

function nameWords(name: string): string[] {
  return plainName(name.replace(HONORIFIC, '').replace(SUFFIX, '')).split(' ');
}
