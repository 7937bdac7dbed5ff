import type { Chain, Entry, Hop, PathNode } from '../cypher/index.ts';
import type { Ground } from './ground.ts';
import { kindsOfLabels, kindsOfNode } from './kinds.ts';

type Pair = readonly [from: string, to: string];

/** The kinds of node that can stand at each place of a chain, going by all its relationships. */
export function kindsAlong(
  ground: Ground,
  entry: Entry,
  { nodes, hops }: Chain,
): ReadonlyMap<PathNode, ReadonlySet<string>> {
  const kinds = new Map(nodes.map((node) => [node, kindsOfNode(ground, entry, node)]));
  // A pass narrows each node by its neighbours, so what one end tells has reached the other after all.
  for (let pass = 0; pass < hops.length; pass++)
    for (const hop of hops) {
      const pairs = pairsOf(ground, hop, typesOf(ground, entry, hop)).filter(
        ([from, to]) => kinds.get(hop.from)?.has(from) === true && kinds.get(hop.to)?.has(to),
      );
      kinds.set(hop.from, new Set(pairs.map(([from]) => from)));
      kinds.set(hop.to, new Set(pairs.map(([, to]) => to)));
    }
  return kinds;
}

/** The types that a relationship can be of: without one, it is the parent, stored as one, or any. */
export function typesOf(
  { stored, model }: Ground,
  { owner }: Entry,
  { types }: Hop,
): readonly string[] {
  if (types.length > 0) return types;
  const own = stored.get(owner);
  return own === undefined ? [...model.relationships.keys()] : [own];
}

/** The kinds that relationships of some types lead from and to, as the model has them. */
export function pairsOf(ground: Ground, { directed }: Hop, types: readonly string[]): Pair[] {
  return ground.model.ends
    .filter(({ type }) => types.includes(type))
    .flatMap((ends) => {
      const [starts, finishes] = [ends.from, ends.to].map((labels) =>
        kindsOfLabels(ground, labels),
      );
      return [...(starts ?? [])].flatMap((from) =>
        [...(finishes ?? [])].flatMap((to): Pair[] => {
          return directed
            ? [[from, to]]
            : [
                [from, to],
                [to, from],
              ];
        }),
      );
    });
}
