import { wordsOf } from '../../../src/words/index.ts';

export type Match = 'WORDS' | 'PREFIX' | 'PHRASE';

/** How many words, from a place in a text on, are what was typed; 0 where they are not. */
export type Run = (words: readonly string[], at: number) => number;

/** One thing that was typed: found where all runs of one of its ways are found. */
export interface Term {
  /** Terms with the same key are one. */
  readonly key: string;
  readonly ways: readonly (readonly Run[])[];
}

/** What a search looks for, as docs/search.md says. */
export function termsOf(text: string, match: Match): Term[] {
  const terms = match === 'PHRASE' ? phrase(text) : partsOf(text).flatMap(termOf(match));
  return [...new Map(terms.map((term) => [term.key, term])).values()];
}

/** Where a term stands in a text: the first of its words, and how many they are. */
export function placesOf({ ways }: Term, words: readonly string[]): [at: number, count: number][] {
  const places = (run: Run) =>
    words.flatMap((_, at): [number, number][] => {
      const count = run(words, at);
      return count === 0 ? [] : [[at, count]];
    });
  return ways
    .map((runs) => runs.map(places))
    .flatMap((found) => (found.every(({ length }) => length > 0) ? found.flat() : []));
}

/** Whether several texts, such as the names of one person, together have all runs of a way. */
export function isIn({ ways }: Term, texts: readonly (readonly string[])[]): boolean {
  const isThere = (run: Run) => texts.some((words) => words.some((_, at) => run(words, at) > 0));
  return ways.some((runs) => runs.every(isThere));
}

/** What stands between spaces, and what stands between quotation marks. */
interface Part {
  readonly text: string;
  readonly kind: 'typed' | 'quoted' | 'number in groups';
}

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let left = text.trimStart();
  while (left !== '') {
    const quoted = /^"[^"]*"/.exec(left)?.[0];
    const groups = /^\d{1,3}(?:\s+\d{3})+(?!\S)/.exec(left)?.[0];
    const typed = quoted ?? groups ?? /^\S+/.exec(left)?.[0] ?? left;
    if (quoted !== undefined) parts.push({ text: quoted.slice(1, -1), kind: 'quoted' });
    else parts.push({ text: typed, kind: groups === undefined ? 'typed' : 'number in groups' });
    left = left.slice(typed.length).trimStart();
  }
  return parts;
}

function termOf(match: Match): (part: Part) => Term[] {
  return ({ text, kind }) => {
    if (kind === 'quoted') return phrase(text);
    if (kind === 'typed') return typedTerm(text, match);
    const isBegun = match === 'PREFIX';
    const groups = text.split(/\s+/);
    const whole = number(groups.join(''), isBegun);
    const apart = groups.map((group) => (isBegun ? beginning(group) : equal(group)));
    return [{ key: `groups ${groups.join(' ')}`, ways: [...whole.map((run) => [run]), apart] }];
  };
}

function typedTerm(text: string, match: Match): Term[] {
  const words = foldedWords(text);
  const last = words.at(-1);
  if (last === undefined) return [];
  const marked = /[\p{L}\p{N}\p{M}]([*~])$/u.exec(text)?.[1];
  if (marked === '*' || (marked === undefined && match === 'PREFIX')) return [begun(text, words)];
  if (marked !== '~' || Array.from(last).length < 3) return phrase(text);
  const term = { key: `near ${last}`, ways: [[nearly(last)]] };
  return [...phraseOf(words.slice(0, -1), false), term];
}

/** The words of which the last is begun only. The digits of a number may have signs in between: `57,0`. */
function begun(text: string, words: readonly string[]): Term {
  const digits = text.replace(/\D/g, '');
  const isNumber = /^[\d.,'’]+\*?$/.test(text);
  const asTyped = inRow([...words.slice(0, -1).map(equal), beginning(words.at(-1) ?? '')]);
  const ways = [
    ...(isNumber && words.length > 1 ? [] : [[asTyped]]),
    ...(isNumber ? [[beginning(digits)]] : []),
  ];
  return { key: `begun ${words.join(' ')} ${isNumber ? digits : ''}`, ways };
}

function phrase(text: string): Term[] {
  return phraseOf(foldedWords(text), true);
}

function phraseOf(words: readonly string[], numbers: boolean): Term[] {
  if (words.length === 0) return [];
  const way = numbers ? inRow(runsOf(words)) : inRow(words.map(equal));
  return [{ key: `phrase ${words.join(' ')} ${String(numbers)}`, ways: [[way]] }];
}

/** A run for each word, and for each number in groups of digits, in whatever way it is written. */
function runsOf(words: readonly string[]): Run[] {
  const [first] = words;
  if (first === undefined) return [];
  const end = words.findIndex((word, at) => at > 0 && !/^\d{3}$/.test(word));
  const count = /^\d{1,3}$/.test(first) ? (end < 0 ? words.length : end) : 1;
  const written = words.slice(0, count);
  const runs = [inRow(written.map(equal)), ...number(written.join(''), false)];
  return [oneOf(runs), ...runsOf(words.slice(count))];
}

/** A number as texts have it: `57000`, `57 000`, and `57.000`, which may be a decimal. */
function number(digits: string, isBegun: boolean): Run[] {
  const found = /^(\d+)(\.\d+)?$/.exec(digits);
  if (found === null) return [];
  const [, integer = '', decimals = ''] = found;
  const last = isBegun ? beginning : equal;
  const thousands = /^\.\d{3}$/.test(decimals) && integer.length <= 3;
  const groups = integer.split(/(?=(?:\d{3})+$)/);
  const spaced = [...groups.slice(0, -1), `${groups.at(-1) ?? ''}${decimals}`];
  const pointed = decimals === '' && groups.length === 2 ? [last(groups.join('.'))] : [];
  return [
    last(digits),
    inRow([...spaced.slice(0, -1).map(equal), last(spaced.at(-1) ?? '')]),
    ...pointed,
    ...(thousands ? number(digits.replace('.', ''), isBegun) : []),
  ];
}

function equal(sought: string): Run {
  return (words, at) => Number(words[at] === sought);
}

function beginning(sought: string): Run {
  return (words, at) => Number(words[at]?.startsWith(sought) ?? false);
}

function nearly(sought: string): Run {
  const known = new Map<string, boolean>();
  return (words, at) => {
    const word = words[at] ?? '';
    const is = known.get(word) ?? isOneEditAway(word, sought);
    known.set(word, is);
    return Number(is);
  };
}

function inRow(runs: readonly Run[]): Run {
  return (words, at) => {
    let count = 0;
    for (const run of runs) {
      const more = run(words, at + count);
      if (more === 0) return 0;
      count += more;
    }
    return count;
  };
}

function oneOf(runs: readonly Run[]): Run {
  return (words, at) => runs.map((run) => run(words, at)).find((count) => count > 0) ?? 0;
}

/** Equal, or a letter more, less, changed, or two of them swapped. */
function isOneEditAway(one: string, other: string): boolean {
  const [a, b] = [Array.from(one), Array.from(other)];
  const edits = (word: readonly string[], letters: readonly string[]) =>
    Array.from({ length: word.length + 1 }, (_, at) => [word.slice(0, at), word.slice(at)]).flatMap(
      ([head = [], tail = []]) => [
        [...head, ...tail.slice(1)],
        ...letters.map((letter) => [...head, letter, ...tail]),
        ...letters.map((letter) => [...head, letter, ...tail.slice(1)]),
        [...head, ...tail.slice(0, 2).reverse(), ...tail.slice(2)],
      ],
    );
  return one === other || edits(a, b).some((edited) => edited.join('') === b.join(''));
}

function foldedWords(text: string): string[] {
  return wordsOf(text).map(({ folded }) => folded);
}
