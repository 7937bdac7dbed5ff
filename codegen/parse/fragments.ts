import { diagnostic } from '../source.ts';
import { startOf, type FragmentBlock } from './blocks.ts';
import { splitAtCommas, tokensOf, type Token } from './cypher.ts';

/** Words that fragments are repeated for, by the name of the set: `linkPredicate` → `HELD`, `PART_OF`, … */
export type Sets = ReadonlyMap<string, readonly string[]>;

type Arguments = ReadonlyMap<string, readonly Token[]>;

const NO_ARGUMENTS: Arguments = new Map();

/**
 * Replaces `@name` in Cypher by the fragment of that name, `@name(a, b)` by one that takes arguments; in
 * a fragment, `@parameter` is the argument. `@set` alone is all members of a set: `HELD|PART_OF`.
 */
export class Fragments {
  readonly diagnostics: string[] = [];
  readonly #fragments = new Map<string, FragmentBlock>();
  readonly #sets: Sets;
  readonly #used = new Set<string>();

  constructor(blocks: readonly FragmentBlock[], sets: Sets) {
    this.#sets = sets;
    for (const block of blocks) {
      if (this.#fragments.has(block.name) || sets.has(block.name))
        this.#report(block, `Fragment ${block.name} is defined twice.`);
      if (block.each !== null && !sets.has(block.each.set))
        this.#report(
          block,
          `Fragment ${block.name} is for each ${block.each.set}, which must be one of ${[...sets.keys()].join(', ')}.`,
        );
      this.#fragments.set(block.name, block);
    }
  }

  has(name: string): boolean {
    return this.#fragments.has(name);
  }

  expand(tokens: readonly Token[]): Token[] {
    return this.#expand(tokens, NO_ARGUMENTS, []);
  }

  /** Reports fragments that nothing has used so far. */
  reportUnused(): void {
    for (const [name, block] of this.#fragments)
      if (!this.#used.has(name)) this.#report(block, `Fragment ${name} is used nowhere.`);
  }

  #expand(tokens: readonly Token[], given: Arguments, within: readonly string[]): Token[] {
    const expanded: Token[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined) break;
      if (token.kind === 'string') expanded.push(inString(token, given));
      else if (token.kind !== 'fragment') expanded.push(token);
      else {
        const call = argumentsAt(tokens, at + 1);
        const filled = call.list.map((argument) => this.#expand(argument, given, within));
        expanded.push(...this.#call(token, filled, given, within));
        at += call.length;
      }
    }
    return expanded;
  }

  #call(
    token: Token,
    list: readonly (readonly Token[])[],
    given: Arguments,
    within: readonly string[],
  ): readonly Token[] {
    const name = token.text.slice(1);
    const argument = given.get(name);
    if (argument !== undefined) return argument;
    const set = this.#sets.get(name);
    if (set !== undefined) return tokensOf(set.join('|'), token);
    const fragment = this.#fragments.get(name);
    if (fragment === undefined) {
      this.#report(token, `There is no fragment ${name}: write one under "// fragment ${name}".`);
      return [];
    }
    this.#used.add(name);
    if (within.includes(name)) {
      this.#report(token, `Fragment ${name} must not contain itself.`);
      return [];
    }
    if (list.length !== fragment.parameters.length) {
      const [expected, found] = [counted(fragment.parameters.length), String(list.length)];
      this.#report(token, `Fragment ${name} takes ${expected}; here it has ${found}.`);
      return [];
    }
    const bound = new Map(fragment.parameters.map((each, index) => [each, list[index] ?? []]));
    return this.#repeat(fragment, bound, [...within, name]);
  }

  #repeat(fragment: FragmentBlock, bound: Arguments, within: readonly string[]): Token[] {
    const { each, text } = fragment;
    const body = tokensOf(text, startOf(fragment));
    if (each === null) return this.#expand(body, bound, within);
    const word = /^\w/.test(each.separator);
    const separator = tokensOf(`${word ? '\n' : ''}${each.separator}\n`, fragment);
    return (this.#sets.get(each.set) ?? []).flatMap((member, index) => {
      const once = this.#expand(
        body,
        new Map([...bound, [each.set, tokensOf(member, fragment)]]),
        within,
      );
      return index === 0 ? once : [...separator, ...once];
    });
  }

  #report(place: Token | FragmentBlock, text: string): void {
    this.diagnostics.push(diagnostic(place, text));
  }
}

/** The arguments in the bracket that begins at a token, and how many tokens that is; none without one. */
function argumentsAt(tokens: readonly Token[], at: number): { list: Token[][]; length: number } {
  if (tokens[at]?.text !== '(') return { list: [], length: 0 };
  let depth = 0;
  let end = at;
  do {
    const text = tokens[end]?.text ?? ')';
    depth += '([{'.includes(text) ? 1 : ')]}'.includes(text) ? -1 : 0;
    end++;
  } while (depth > 0);
  const inside = tokens.slice(at + 1, end - 1);
  const list = inside.length === 0 ? [] : splitAtCommas(inside).map(trimmed);
  return { list, length: end - at };
}

function trimmed(tokens: readonly Token[]): Token[] {
  const first = tokens.findIndex(({ kind }) => kind !== 'space');
  const last = tokens.findLastIndex(({ kind }) => kind !== 'space');
  return first < 0 ? [] : tokens.slice(first, last + 1);
}

/** `'@linkPredicate'` in a fragment is the argument as text. */
function inString(token: Token, given: Arguments): Token {
  const text = token.text.replace(/@(\w+)/g, (found, name: string) => {
    const argument = given.get(name);
    return argument === undefined ? found : argument.map((each) => each.text).join('');
  });
  return { ...token, text };
}

function counted(parameters: number): string {
  return parameters === 1 ? '1 argument' : `${parameters} arguments`;
}
