import { isAbstractType } from 'graphql';
import type { Chain, NodePattern } from '../../src/catalogue/index.ts';
import type { Entry } from '../parse/index.ts';
import type { CheckContext } from './context.ts';

/** A relationship of a pattern between its start and its end, whichever way it is written. */
export interface Link {
  readonly types: readonly string[];
  readonly from: NodePattern;
  readonly to: NodePattern;
  readonly directed: boolean;
}

/** A pattern as nodes and links. A variable that occurs twice is one node. */
export interface Shape {
  readonly nodes: readonly NodePattern[];
  readonly links: readonly Link[];
}

type Pair = readonly [from: string, to: string];

/** The nodes and links of some chains. */
export function shapeOf(chains: readonly Chain[]): Shape {
  const known = new Map<string, NodePattern>();
  const nodes = new Set<NodePattern>();
  const links: Link[] = [];
  const one = (node: NodePattern): NodePattern => {
    const same = (node.variable === null ? undefined : known.get(node.variable)) ?? node;
    if (node.variable !== null) known.set(node.variable, same);
    nodes.add(same);
    return same;
  };
  for (const { start, hops } of chains) {
    let before = one(start);
    for (const { types, direction, to } of hops) {
      const after = one(to);
      const [from, end] = direction === 'in' ? [after, before] : [before, after];
      links.push({ types, from, to: end, directed: direction !== 'either' });
      before = after;
    }
  }
  return { nodes: [...nodes], links };
}

/** The kinds that each node of a pattern can be, given all its relationships. A kind is a first label. */
export function inferKinds(
  context: CheckContext,
  entry: Entry,
  { nodes, links }: Shape,
): ReadonlyMap<NodePattern, ReadonlySet<string>> {
  const kinds = new Map(nodes.map((node) => [node, kindsOfNode(context, entry, node)]));
  // A pass narrows each node by its neighbours, so after all passes one end has narrowed the other.
  for (let pass = 0; pass < links.length; pass++)
    for (const link of links) {
      const pairs = pairsOf(context, link, typesOf(context, entry, link)).filter(
        ([from, to]) => kinds.get(link.from)?.has(from) === true && kinds.get(link.to)?.has(to),
      );
      kinds.set(link.from, new Set(pairs.map(([from]) => from)));
      kinds.set(link.to, new Set(pairs.map(([, to]) => to)));
    }
  return kinds;
}

/** The types that a relationship can have: without one, it is the parent, stored as one, or any. */
export function typesOf(
  { stored, model }: CheckContext,
  { owner }: Entry,
  { types }: Link,
): readonly string[] {
  if (types.length > 0) return types;
  const own = stored.get(owner);
  return own === undefined ? [...model.relationships.keys()] : [own];
}

/** The kinds that relationships of some types lead from and to, according to the model. */
export function pairsOf(
  context: CheckContext,
  { directed }: Link,
  types: readonly string[],
): Pair[] {
  return context.model.endpoints
    .filter(({ type }) => types.includes(type))
    .flatMap((endpoints) => {
      const to = kindsOfLabels(context, endpoints.to);
      const pairs = [...kindsOfLabels(context, endpoints.from)].flatMap((from) =>
        [...to].map((end): Pair => [from, end]),
      );
      return directed
        ? pairs
        : pairs.flatMap(([a, b]): Pair[] => [
            [a, b],
            [b, a],
          ]);
    });
}

/** The kinds of a type's objects; none where they are not nodes. */
export function kindsOfType({ schema, model }: CheckContext, name: string): ReadonlySet<string> {
  const type = schema.getType(name);
  const names = isAbstractType(type)
    ? schema.getPossibleTypes(type).map((each) => each.name)
    : [name];
  return new Set(names.filter((each) => model.labels.has(each)));
}

/** The kinds that carry one of some labels. */
export function kindsOfLabels(
  { model }: CheckContext,
  labels: readonly string[],
): ReadonlySet<string> {
  return new Set(labels.flatMap((label) => [...(model.kinds.get(label) ?? [])]));
}

/** The kinds that a node can be by its own labels and by the parent's type. */
export function kindsOfNode(
  context: CheckContext,
  entry: Entry,
  node: NodePattern,
): ReadonlySet<string> {
  const all = kindsOfLabels(context, [...context.model.kinds.keys()]);
  const own = kindsOfType(context, entry.owner);
  const start = node.variable === entry.pattern.parent && own.size > 0 ? own : all;
  return node.labels
    .map((group) => kindsOfLabels(context, group))
    .reduce((rest, kinds) => new Set([...rest].filter((kind) => kinds.has(kind))), start);
}
