import { follow, type Bracket } from './bracket.ts';
import { roleOf, type Role } from './role.ts';
import type { Token } from './token.ts';

/** A word of Cypher and what can be told of it without a schema. */
export interface Word {
  readonly role: Role;
  readonly token: Token;
  /** What a property or a map's key belongs to, where that is a variable. */
  readonly owner: string | null;
  /** The labels or types of the node or relationship that a key stands in, named or not. */
  readonly on: readonly string[];
  /** The bracket of the node or relationship that a variable names. */
  readonly names: '(' | '[' | null;
  /** Whether it comes into being here: named by a pattern, by AS, or by a list comprehension. */
  readonly declares: boolean;
}

/** The words among tokens, each with its role. Keywords are in capitals; variables begin small. */
export function wordsOf(tokens: readonly Token[]): Word[] {
  const solid = tokens.filter(({ kind }) => kind !== 'space');
  const open: Bracket[] = [];
  const words: Word[] = [];
  let yields = false;
  for (const [index, token] of solid.entries()) {
    const inner = open.at(-1);
    if (token.kind !== 'word') {
      follow(
        token.text,
        open,
        words.at(-1)?.role === 'function' && solid[index - 1]?.kind === 'word',
      );
      continue;
    }
    const word = wordAt(solid, index, inner);
    // What a procedure yields is named by it, and ours only from AS on.
    if (word.role === 'keyword' && token.text !== 'AS') yields = token.text === 'YIELD';
    if (yields && word.role === 'variable' && solid[index - 1]?.text !== 'AS') continue;
    if (word.role === 'label' || word.role === 'type') inner?.on.push(token.text);
    if (word.names !== null && inner !== undefined) inner.variable = token.text;
    words.push(word);
  }
  return words;
}

function wordAt(solid: readonly Token[], index: number, inner: Bracket | undefined): Word {
  const token = solid[index] ?? { kind: 'word', text: '', line: 0 };
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

/** `[each IN …`, `none(each IN …`, `reduce(all = …` and `MATCH path = …` bring a variable into being. */
function bindsOne(before?: string, after?: string, inner?: Bracket): boolean {
  if ((before === 'MATCH' || before === '(') && after === '=') return true;
  if (before === ',' && after === 'IN' && inner?.call === true) return true;
  return after === 'IN' && before !== undefined && before === inner?.text && before !== '{';
}
