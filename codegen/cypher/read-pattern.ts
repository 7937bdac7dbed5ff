import type { Pattern } from '../../src/query/pattern.ts';
import type { Block } from './block.ts';
import { mark, partsOf } from './mark.ts';
import { readStatement } from './read-statement.ts';
import { tokensOf } from './token.ts';
import { wordsOf } from './word.ts';

/** What a pattern's field is, as far as reading it depends on that. */
export interface Reading {
  /** The parent's variable, where it is known otherwise than by the text. */
  readonly parent: string | null;
  /** Whether the objects that it leads to are relationships. */
  readonly toRelationship: boolean;
}

/** Reads a block as a path, an expression, an embedded object or a statement. */
export function readPattern(
  { text, textLine }: Block,
  { parent, toRelationship }: Reading,
): Pattern | string {
  const tokens = tokensOf(text, textLine);
  const words = wordsOf(tokens);
  const variables = words.filter(({ role }) => role === 'variable');
  const start = parent ?? variables[0]?.token.text;
  if (/^(?:MATCH|OPTIONAL|UNWIND|CALL|WITH)\b/.test(text))
    return readStatement(text, textLine, parent);
  if (start === undefined) return 'names no variable to start from.';
  if (!text.startsWith('('))
    return tokens.length === 1
      ? { kind: 'embedded', parent: start }
      : { kind: 'expression', parent: start, text: mark(tokens) };
  const parts = partsOf(text, textLine);
  const named = wordsOf(parts.text).filter(
    ({ names, token }) => names !== null && token.text !== start,
  );
  const last = (bracket: '(' | '[') =>
    named.filter(({ names }) => names === bracket).at(-1)?.token.text ?? null;
  const node = toRelationship ? null : last('(');
  const edge = last('[');
  if (node === null && edge === null) return 'names no variable for what it leads to.';
  return {
    kind: 'path',
    parent: start,
    node,
    edge,
    text: mark(parts.text),
    where: parts.where && mark(parts.where),
    orderBy: parts.orderBy && mark(parts.orderBy),
  };
}
