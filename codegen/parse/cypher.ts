import type { Hole, Template } from '../../src/catalogue/index.ts';
import type { Place } from '../source.ts';

/** A piece of Cypher. `fragment` is our own `@name`. */
export interface Token extends Place {
  readonly kind: 'word' | 'fragment' | 'string' | 'other' | 'space';
  readonly text: string;
}

/** What a word of Cypher is, judged by what stands around it. */
export type Role = 'variable' | 'property' | 'key' | 'label' | 'type' | 'function' | 'keyword';

/** A word of Cypher and what is known about it without a schema. */
export interface Word {
  readonly role: Role;
  readonly token: Token;
  /** The variable that a property or the key of a map belongs to, if there is one. */
  readonly owner: string | null;
  /** The labels or types of the node or relationship whose map a key is in. */
  readonly on: readonly string[];
  /** The bracket of the node or relationship that a variable names. */
  readonly names: '(' | '[' | null;
  /** Whether the variable is introduced here: by a pattern, by AS, or by a list comprehension. */
  readonly declares: boolean;
}

/** A bracket that is open, with what has been read inside it. */
interface Bracket {
  readonly text: string;
  /** Whether it holds the arguments of a function. */
  readonly call: boolean;
  colon: boolean;
  variable: string | null;
  readonly on: string[];
}

const TOKEN =
  /(?<string>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|(?<other>`[^`]*`|\$\w+|\d[\w.]*)|(?<fragment>@[A-Za-z]\w*)|(?<word>db(?:\.\w+)+|[A-Za-z_]\w*)|(?<space>\s+|\/\/[^\n]*)|./gs;

const KINDS = ['string', 'fragment', 'word', 'space'] as const;
const LITERALS = new Set(['true', 'false', 'null']);

/** Splits Cypher that begins at a place into tokens, comments as space. Joined, their texts are the Cypher again. */
export function tokensOf(text: string, { file, line: firstLine }: Place): Token[] {
  let line = firstLine;
  return [...text.matchAll(TOKEN)].map(({ 0: found, groups }) => {
    const kind = KINDS.find((each) => groups?.[each] !== undefined) ?? 'other';
    const token: Token = { kind, text: found, file, line };
    line += found.split('\n').length - 1;
    return token;
  });
}

/** The words among tokens. Keywords are in capitals, and variables begin with a small letter. */
export function wordsOf(tokens: readonly Token[]): Word[] {
  const solid = tokens.filter(({ kind }) => kind !== 'space');
  const open: Bracket[] = [];
  const words: Word[] = [];
  let yields = false;
  for (const [index, token] of solid.entries()) {
    const inner = open.at(-1);
    if (token.kind !== 'word') {
      const call = words.at(-1)?.role === 'function' && solid[index - 1]?.kind === 'word';
      follow(token.text, open, call);
      continue;
    }
    const word = wordAt(solid, index, inner);
    // A procedure names what it yields; the name is ours only after AS.
    if (word.role === 'keyword' && token.text !== 'AS') yields = token.text === 'YIELD';
    if (yields && word.role === 'variable' && solid[index - 1]?.text !== 'AS') continue;
    if (word.role === 'label' || word.role === 'type') inner?.on.push(token.text);
    if (word.names !== null && inner !== undefined) inner.variable = token.text;
    words.push(word);
  }
  return words;
}

/** Opens and closes brackets. */
function follow(text: string, open: Bracket[], call: boolean): void {
  const inner = open.at(-1);
  if (text === '(' || text === '[') open.push({ text, call, colon: false, variable: null, on: [] });
  else if (text === '{')
    open.push({ text, call, colon: false, variable: inner?.variable ?? null, on: inner?.on ?? [] });
  else if (text === ')' || text === ']' || text === '}') open.pop();
  else if (text === ':' && inner !== undefined) inner.colon = true;
}

function wordAt(solid: readonly Token[], index: number, inner: Bracket | undefined): Word {
  const token = solid[index];
  if (token === undefined) throw new RangeError(`There is no token ${index}.`);
  const before = solid[index - 1]?.text;
  const after = solid[index + 1]?.text;
  const role = roleOf(token.text, before, after, inner);
  const base = { role, token, owner: null, on: [], names: null, declares: false };
  if (role === 'property') {
    const owner = solid[index - 2];
    return { ...base, owner: owner?.kind === 'word' ? owner.text : null };
  }
  if (role === 'key')
    return { ...base, owner: inner?.variable ?? null, on: [...(inner?.on ?? [])] };
  if (role !== 'variable') return base;
  const first = before !== undefined && before === inner?.text && !inner.call;
  const ends = after === ':' || after === '{' || after === (inner?.text === '(' ? ')' : ']');
  const names = first && ends && inner.text !== '{' ? (inner.text === '(' ? '(' : '[') : null;
  const declares = names !== null || before === 'AS' || bindsOne(before, after, inner);
  return { ...base, names, declares };
}

function roleOf(
  text: string,
  before: string | undefined,
  after: string | undefined,
  inner: Bracket | undefined,
): Role {
  if (before === '.') return 'property';
  const map = inner?.text === '{';
  if (map && after === ':' && (before === '{' || before === ',')) return 'key';
  const listed = (before === '|' || before === '&') && inner?.colon === true;
  if (!map && (before === ':' || listed)) return inner?.text === '[' ? 'type' : 'label';
  if (/^[A-Z_]+$/.test(text) || LITERALS.has(text)) return 'keyword';
  return after === '(' ? 'function' : 'variable';
}

/** `[each IN …`, `none(each IN …`, `reduce(all = …` and `MATCH path = …` introduce a variable. */
function bindsOne(before?: string, after?: string, inner?: Bracket): boolean {
  if ((before === 'MATCH' || before === '(') && after === '=') return true;
  if (before === ',' && after === 'IN' && inner?.call === true) return true;
  return after === 'IN' && before !== undefined && before === inner?.text && before !== '{';
}

/** Cypher on one line, with holes for its variables and parameters. */
export function templateOf(tokens: readonly Token[]): Template {
  const variables = new Set(
    wordsOf(tokens).flatMap(({ role, token }) => (role === 'variable' ? [token] : [])),
  );
  const parts: (string | Hole)[] = [];
  const add = (text: string) => {
    const last = parts.at(-1);
    if (typeof last === 'string') parts[parts.length - 1] = last + text;
    else parts.push(text);
  };
  const solid = tokens.map(({ kind }) => kind !== 'space');
  const ofParameters = parameterNames(tokens);
  tokens.slice(solid.indexOf(true), solid.lastIndexOf(true) + 1).forEach((token) => {
    const parameter = ofParameters.get(token);
    if (parameter !== undefined) parts.push(...parameter);
    else if (variables.has(token)) parts.push({ variable: token.text });
    else add(token.kind === 'space' ? ' ' : token.text);
  });
  return parts;
}

/** The holes of `$name` and `$$name`; the first `$` of the latter leaves none. */
export function parameterNames(tokens: readonly Token[]): Map<Token, Hole[]> {
  return new Map(
    tokens.flatMap((token, index): [Token, Hole[]][] => {
      if (!/^\$\w/.test(token.text)) return [];
      const name = token.text.slice(1);
      const before = tokens[index - 1];
      return before?.text === '$'
        ? [
            [before, []],
            [token, [{ literal: name }]],
          ]
        : [[token, [{ parameter: name }]]];
    }),
  );
}

/** Cypher as it was written. */
export function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('');
}

/** How many brackets each token is inside of; a bracket is as deep as what stands around it. */
export function depthsOf(tokens: readonly Token[]): number[] {
  let depth = 0;
  return tokens.map(({ text }) => {
    if (')]}'.includes(text)) depth--;
    const own = depth;
    if ('([{'.includes(text)) depth++;
    return own;
  });
}

/** Tokens between the commas that stand in no bracket. */
export function splitAtCommas(tokens: readonly Token[]): Token[][] {
  const depths = depthsOf(tokens);
  const parts: Token[][] = [[]];
  tokens.forEach((token, index) => {
    if (depths[index] === 0 && token.text === ',') parts.push([]);
    else parts.at(-1)?.push(token);
  });
  return parts;
}
