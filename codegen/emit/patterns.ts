import type { Hop, IndexedPath, OrderKey, Path, Pattern } from '../../src/catalogue/index.ts';
import { mark, partsOf } from '../cypher/mark.ts';
import { tokensOf, type Token } from '../cypher/token.ts';
import type { Entry } from '../cypher/index.ts';
import { parsePath } from '../parse/path.ts';

/** The pattern of an entry as structure. */
export function patternOf({ pattern, block }: Entry, filtered: string | null): Pattern {
  switch (pattern.kind) {
    case 'path': {
      const parts = partsOf(block.text, block.textLine);
      return {
        kind: 'path',
        parent: pattern.parent,
        item: pattern.node === null ? 'edge' : 'node',
        node: pattern.node,
        edge: pattern.edge,
        chains: parsePath(parts.text).chains,
        where: pattern.where,
        order: orderKeys(pattern.orderBy),
      };
    }
    case 'expression': {
      const { parent, text } = pattern;
      const property = new RegExp(`^«${parent}»\\.(\\w+)$`).exec(text)?.[1] ?? null;
      return { kind: 'expression', parent, text, property };
    }
    case 'embedded':
      return pattern;
    case 'statement': {
      const { parent, node, edge, map, text, orderBy } = pattern;
      const names = parametersOf(block.text, block.textLine);
      return {
        kind: 'statement',
        parent,
        node,
        edge,
        map,
        text,
        order: orderKeys(orderBy),
        parameters: names.parameters,
        literals: names.literals,
        filter:
          filtered !== null && names.parameters.includes('filter')
            ? { noun: filtered, variable: variableOf(filtered) }
            : null,
      };
    }
    default:
      return pattern satisfies never;
  }
}

/** `$name` and `$$name` in a statement. */
function parametersOf(text: string, line: number) {
  const tokens = tokensOf(text, line);
  const named = tokens.flatMap(({ text: name }, index) =>
    /^\$\w/.test(name) ? [{ name: name.slice(1), literal: tokens[index - 1]?.text === '$' }] : [],
  );
  const those = (literal: boolean) => [
    ...new Set(named.filter((each) => each.literal === literal).map(({ name }) => name)),
  ];
  return { parameters: those(false), literals: those(true) };
}

function orderKeys(orderBy: string | null): OrderKey[] {
  if (orderBy === null) return [];
  return splitAtCommas(tokensOf(orderBy.replace(/[«»]/g, ''), 1)).map((tokens) => {
    const text = mark(tokens);
    return { text: text.replace(/ DESC$/, ''), descending: text.endsWith(' DESC') };
  });
}

function splitAtCommas(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    depth += '([{'.includes(token.text) ? 1 : ')]}'.includes(token.text) ? -1 : 0;
    if (depth === 0 && token.text === ',') parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

/** `Position` → `position`. */
export function variableOf(type: string): string {
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
}

/** `(quote:Quote {speaker: person.id})` as the label and the property that holds the parent's id. */
export function indexedPathOf({ parent, chains, where }: Path): IndexedPath | null {
  const [chain, ...others] = chains;
  if (chain === undefined || others.length > 0 || chain.hops.length > 0 || where !== null)
    return null;
  const [group = [], ...more] = chain.start.labels;
  const [label, ...labels] = group;
  const [property, ...properties] = chain.start.properties;
  if (label === undefined || labels.length + more.length + properties.length > 0) return null;
  if (property?.value !== `«${parent}».id`) return null;
  return { label, property: property.name };
}

/** Whether two paths follow the same relationships, one from each end, and ask nothing else. */
export function areOpposite(one: Path, other: Path): boolean {
  const [there, back] = [plainHops(one), plainHops(other)];
  if (there === null || back?.length !== there.length) return false;
  return there.every((hop, index) => {
    const opposite = back[back.length - 1 - index];
    return (
      opposite !== undefined &&
      hop.direction === OPPOSITE[opposite.direction] &&
      [...hop.types].sort().join() === [...opposite.types].sort().join()
    );
  });
}

const OPPOSITE = { out: 'in', in: 'out', either: 'either' } as const;

function plainHops({ chains: [chain, ...others], where }: Path): readonly Hop[] | null {
  if (chain === undefined || others.length > 0 || where !== null) return null;
  const nodes = [chain.start, ...chain.hops.map(({ to }) => to)];
  const asked = [...nodes, ...chain.hops].some(({ properties }) => properties.length > 0);
  return asked ? null : chain.hops;
}
