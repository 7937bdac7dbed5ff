import type {
  Expression,
  OrderKey,
  Path,
  Pattern,
  Statement,
  Template,
} from '../../src/catalogue/index.ts';
import {
  depthsOf,
  parameterNames,
  splitAtCommas,
  templateOf,
  wordsOf,
  type Token,
} from './cypher.ts';
import { parsePath } from './path.ts';

/** What reading a pattern depends on besides its text. */
export interface PatternContext {
  /** The parent's variable, where it is known without the text. */
  readonly parent: string | null;
  /** Whether the items are relationships. */
  readonly toRelationship: boolean;
  /** The noun of the field's argument `filter`, if it has one. */
  readonly filtered: string | null;
}

const STATEMENT: ReadonlySet<string> = new Set(['MATCH', 'OPTIONAL', 'UNWIND', 'CALL', 'WITH']);

/** Reads Cypher as a path, an expression, an embedded object or a statement; a text says what is wrong. */
export function readPattern(tokens: readonly Token[], context: PatternContext): Pattern | string {
  const solid = tokens.filter(({ kind }) => kind !== 'space');
  const [first] = solid;
  if (first !== undefined && STATEMENT.has(first.text)) return readStatement(tokens, context);
  const variable = wordsOf(tokens).find(({ role }) => role === 'variable');
  const parent = context.parent ?? variable?.token.text;
  if (parent === undefined) return 'names no variable to start from.';
  if (first?.text === '(') return readPath(tokens, parent, context.toRelationship);
  return solid.length === 1 ? { kind: 'embedded', parent } : readExpression(tokens, parent);
}

function readExpression(tokens: readonly Token[], parent: string): Expression {
  const text = templateOf(tokens);
  return { kind: 'expression', parent, text, property: propertyOf(text, parent) };
}

/** The property, if a text is nothing but a property of its parent. */
export function propertyOf([start, end, ...rest]: Template, parent: string): string | null {
  if (typeof start !== 'object' || !('variable' in start) || start.variable !== parent) return null;
  const [, property] = (typeof end === 'string' && /^\.(\w+)$/.exec(end)) || [];
  return rest.length === 0 ? (property ?? null) : null;
}

function readPath(tokens: readonly Token[], parent: string, toRelationship: boolean) {
  const parts = partsOf(tokens);
  const named = wordsOf(parts.pattern).filter(
    ({ names, token }) => names !== null && token.text !== parent,
  );
  const last = (bracket: '(' | '[') =>
    named.filter(({ names }) => names === bracket).at(-1)?.token.text ?? null;
  const node = toRelationship ? null : last('(');
  const edge = last('[');
  if (node === null && edge === null) return 'names no variable for what it leads to.';
  const path: Path = {
    kind: 'path',
    parent,
    atRoot: wordsOf(tokens).every(({ token }) => token.text !== parent),
    item: node === null ? 'edge' : 'node',
    node,
    edge,
    chains: parsePath(parts.pattern).chains,
    where: parts.where && templateOf(parts.where),
    order: parts.order === null ? [] : orderKeys(parts.order),
  };
  return path;
}

/** A path's pattern, condition and order. */
export function partsOf(tokens: readonly Token[]): {
  pattern: Token[];
  where: Token[] | null;
  order: Token[] | null;
} {
  const depths = depthsOf(tokens);
  const at = (word: string, from: number) =>
    tokens.findIndex(({ text }, index) => index >= from && text === word && depths[index] === 0);
  const [where, order] = [at('WHERE', 0), at('ORDER', 0)];
  const end = order < 0 ? tokens.length : order;
  return {
    pattern: tokens.slice(0, where < 0 ? end : where),
    where: where < 0 ? null : tokens.slice(where + 1, end),
    order: order < 0 ? null : tokens.slice(at('BY', order) + 1),
  };
}

/** Reads a statement. The order after its last RETURN is that of a page. */
function readStatement(
  tokens: readonly Token[],
  { parent, filtered }: PatternContext,
): Statement | string {
  const depths = depthsOf(tokens);
  const at = tokens.findLastIndex(({ text }, index) => text === 'RETURN' && depths[index] === 0);
  const order = tokens.findIndex(
    ({ text }, index) => index > at && text === 'ORDER' && depths[index] === 0,
  );
  const end = order < 0 ? tokens.length : order;
  const [node, edge = null] = at < 0 ? [] : namesReturned(tokens.slice(at, end));
  if (node === undefined) return 'must end in RETURN … AS and the name of the item.';
  const [, first] = tokens.slice(at).filter(({ kind }) => kind !== 'space');
  const keys = order < 0 ? [] : tokens.slice(order);
  const parameters = parametersOf(tokens);
  return {
    kind: 'statement',
    parent,
    node,
    edge,
    map: first?.text === '{',
    text: templateOf(tokens.slice(0, end)),
    order: orderKeys(keys.slice(keys.findIndex(({ text }) => text === 'BY') + 1)),
    ...parameters,
    filter:
      filtered !== null && parameters.parameters.includes('filter')
        ? { noun: filtered, variable: variableOf(filtered) }
        : null,
  };
}

/** The names after AS that stand at the end or before a comma. */
function namesReturned(tokens: readonly Token[]): string[] {
  return splitAtCommas(tokens).flatMap((part) => {
    const [as, name] = part.filter(({ kind }) => kind !== 'space').slice(-2);
    return as?.text === 'AS' && name?.kind === 'word' ? [name.text] : [];
  });
}

/** `$name` and `$$name`. */
function parametersOf(tokens: readonly Token[]): Pick<Statement, 'parameters' | 'literals'> {
  const holes = [...parameterNames(tokens).values()].flat();
  const parameters = holes.flatMap((hole) => ('parameter' in hole ? [hole.parameter] : []));
  const literals = holes.flatMap((hole) => ('literal' in hole ? [hole.literal] : []));
  return { parameters: [...new Set(parameters)], literals: [...new Set(literals)] };
}

function orderKeys(tokens: readonly Token[]): OrderKey[] {
  if (tokens.length === 0) return [];
  return splitAtCommas(tokens).map((part) => {
    const last = part.findLastIndex(({ kind }) => kind !== 'space');
    const descending = part[last]?.text === 'DESC';
    return { text: templateOf(descending ? part.slice(0, last) : part), descending };
  });
}

/** `position` → `Position`. */
export function typeNamed(variable: string): string {
  return `${variable.charAt(0).toUpperCase()}${variable.slice(1)}`;
}

/** `Position` → `position`. */
export function variableOf(type: string): string {
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
}
