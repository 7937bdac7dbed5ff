import { Cover } from '../text/index.ts';
import { bodyKind, isKnownBody } from './body-kind.ts';
import { mentionAt, type Mention } from './mention.ts';
import { Placed } from './placed.ts';

const SMALL = /^(?:of|the|for|and|to|in|on|a|an|at|by|de|&)$/i;

/** Whether the letters are the initials of the words, with or without those of small words. */
export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = lettersOf(acronym);
  return letters !== undefined && initialsOf(name).includes(letters);
}

function lettersOf(acronym: string): string | undefined {
  const letters = acronym.replaceAll('.', '').toUpperCase();
  return /^[A-Z]{2,8}$/.test(letters) ? letters : undefined;
}

/** What a name may be abbreviated to. */
function initialsOf(name: string): string[] {
  const words = name.split(/[\s-]+/).filter((word) => word !== '');
  return [words, words.slice(1)].flatMap((each) => {
    const initial = (some: readonly string[]) =>
      some.map((word) => word[0]?.toUpperCase() ?? '').join('');
    const large = each.filter((word) => !SMALL.test(word));
    return large.length > 1 ? [initial(large), initial(each)] : [];
  });
}

/** Finds the first of many names that letters abbreviate. */
export class LongForms<T extends { readonly name: string }> {
  readonly #byInitials = new Map<string, T>();

  constructor(named: Iterable<T>) {
    for (const each of named)
      for (const initials of initialsOf(each.name))
        if (!this.#byInitials.has(initials)) this.#byInitials.set(initials, each);
  }

  of(acronym: string): T | undefined {
    return this.#byInitials.get(lettersOf(acronym) ?? '');
  }
}

/** Small words may lend a letter or none: FOIA and CIS. */
const SMALL_WORDS = ['of', 'the', 'for', 'and', 'to', 'in', 'on', 'against', 'at', 'by'];

/** The spelled-out names that the initials of an acronym fit, "Example Grain Board" for EGB. */
function spelledOut(acronym: string): RegExp {
  const gap = `(?:\\s+(?:${SMALL_WORDS.join('|')}|&))*\\s+`;
  const letters = Array.from(acronym, (letter) => {
    const small = SMALL_WORDS.filter((word) => word.startsWith(letter.toLowerCase()));
    return `(?:${[`${letter}[a-z][\\w’'-]*`, ...small].join('|')})`;
  });
  return new RegExp(`${letters.join(gap)}\\b`, 'y');
}

/** Where words with a capital begin, by that. */
function capitalsIn(masked: string): ReadonlyMap<string, readonly number[]> {
  const starts = new Map<string, number[]>();
  for (const { 0: capital, index } of masked.matchAll(/\b[A-Z](?=[a-z])/g)) {
    const known = starts.get(capital);
    if (known === undefined) starts.set(capital, [index]);
    else known.push(index);
  }
  return starts;
}

/**
 * The long forms of the document's acronyms, cut out of whatever longer name the engine or a rule made:
 * "Example Grain Board Seed Act" is a board and an act where EGB occurs.
 */
export function withSpelledAcronyms(mentions: readonly Mention[], masked: string): Mention[] {
  const placed = new Placed(masked.length, mentions);
  const capitals = capitalsIn(masked);
  const acronyms = mentions.filter((it) => /^[A-Z]{3,8}$/.test(it.name) && it.kind !== 'person');
  for (const [acronym, { kind }] of new Map(acronyms.map((it) => [it.name, it]))) {
    const pattern = spelledOut(acronym);
    let from = 0;
    for (const start of capitals.get(acronym.charAt(0)) ?? []) {
      pattern.lastIndex = start;
      const match = start < from ? null : pattern.exec(masked);
      if (match === null) continue;
      const span = { start, end: start + match[0].length };
      from = span.end;
      const met = placed.meeting(span);
      // "U.S. Example Grain Board" is the name of EGB in full.
      if (
        met.some(
          (it) =>
            it.end === span.end && /^(?:U\.S\.|US)\s+$/.test(masked.slice(it.start, span.start)),
        )
      )
        continue;
      const known = met.find((it) => it.start === span.start && it.end === span.end);
      const named = kind === 'place' || known?.kind === 'agency' ? bodyKind(match[0]) : kind;
      placed.add(mentionAt(masked, span, named, 'spelled-acronym', 0.95));
    }
  }
  return placed.all();
}

/** Acronyms that nothing spells out, but whose long form the document has, or that everyone knows. */
export function withBareAcronyms(mentions: readonly Mention[], masked: string): Mention[] {
  const all = [...mentions];
  const taken = new Cover(masked.length, all);
  const long = new LongForms(
    mentions.filter((it) => / /.test(it.name) && it.kind !== 'person' && it.kind !== 'place'),
  );
  for (const match of masked.matchAll(/(?<![\w-])[A-Z]{2,8}(?![\w-])/g)) {
    const [name] = match;
    const span = { start: match.index, end: match.index + name.length };
    if (taken.meets(span)) continue;
    const spelled = name.length > 2 ? long.of(name) : undefined;
    const kind = spelled?.kind ?? (isKnownBody(name) ? 'agency' : undefined);
    if (kind !== undefined)
      all.push(
        mentionAt(
          masked,
          span,
          kind,
          spelled === undefined ? 'known-acronym' : 'bare-acronym',
          0.85,
        ),
      );
  }
  return all.sort((a, b) => a.start - b.start);
}

/** A name in front of its acronym in parentheses, "Example Grain Board (EGB)", and the acronym itself. */
const DEFINED =
  /((?:[A-Z][\w’'.-]*|of|the|for|and|on|in|&)(?:\s+(?:[A-Z][\w’'.-]*|of|the|for|and|on|in|&)){1,9})\s+\(\s*(?:the\s+)?["“]?([A-Z]{2,8})["”]?\s*\)/g;

/** Bodies that the text itself gives an acronym: both are proposed, wherever the engine saw one of them only. */
export function withDefinedAcronyms(mentions: readonly Mention[], masked: string): Mention[] {
  const placed = new Placed(masked.length, mentions);
  for (const match of masked.matchAll(DEFINED)) {
    const [whole, before = '', acronym = ''] = match;
    const words = [...before.matchAll(/\S+/g)];
    const from = words.findLast(
      (word) => isAcronymOf(acronym, before.slice(word.index)) && !SMALL.test(word[0]),
    );
    if (from === undefined) continue;
    const long = { start: match.index + from.index, end: match.index + before.length };
    const at = match.index + whole.lastIndexOf(acronym);
    const short = { start: at, end: at + acronym.length };
    const name = masked.slice(long.start, long.end);
    const known = placed.meeting(long).find((it) => it.start === long.start && it.end === long.end);
    // An act with an acronym is a program.
    const kind =
      known !== undefined && known.kind !== 'place' && known.kind !== 'person'
        ? known.kind
        : bodyKind(name);
    for (const span of [long, short]) {
      const isProgram = placed.meeting(span).some((it) => it.kind === 'program');
      if (isProgram && kind !== 'program') continue;
      placed.add(mentionAt(masked, span, kind, 'defined-acronym', 0.95));
    }
  }
  return placed.all();
}
