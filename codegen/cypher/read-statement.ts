import type { Statement } from '../../src/query/pattern.ts';
import { mark } from './mark.ts';
import { tokensOf } from './token.ts';

/** Reads a statement; the order of its last RETURN is that of a page. */
export function readStatement(
  text: string,
  textLine: number,
  parent: string | null,
): Statement | string {
  const at = text.lastIndexOf('RETURN ');
  const [returned = '', order = null] = text.slice(at).split(/\s+ORDER BY\s+/);
  const [node, edge = null] = [...returned.matchAll(/\bAS\s+(\w+)(?=,|$)/g)].map(
    ([, name]) => name ?? '',
  );
  if (at < 0 || node === undefined) return 'must end in RETURN … AS and the name of the item.';
  return {
    kind: 'statement',
    parent,
    node,
    edge,
    map: returned.startsWith('RETURN {'),
    text: mark(tokensOf(`${text.slice(0, at)}${returned}`, textLine)),
    orderBy: order === null ? null : mark(tokensOf(order, textLine)),
  };
}
