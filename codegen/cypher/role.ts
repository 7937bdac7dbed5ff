import type { Bracket } from './bracket.ts';

/** What a word of Cypher is, told by what stands around it. */
export type Role = 'variable' | 'property' | 'key' | 'label' | 'type' | 'function' | 'keyword';

const LITERALS = new Set(['true', 'false', 'null']);

/** Keywords are in capitals; variables begin small. */
export function roleOf(
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
