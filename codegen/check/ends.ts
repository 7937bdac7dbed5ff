import { complaint, targetOf, type Chain, type Entry, type PathNode } from '../cypher/index.ts';
import { kindsAlong, pairsOf, typesOf } from './along.ts';
import type { Ground } from './ground.ts';
import { kindsOfNode, kindsOfType } from './kinds.ts';

/** Every relationship is followed between labels and in a direction that the model has. */
export function checkEnds(ground: Ground, entry: Entry, chain: Chain): string[] {
  return chain.hops.flatMap((hop) => {
    const [starts, finishes] = [
      kindsHere(ground, entry, hop.from),
      kindsHere(ground, entry, hop.to),
    ];
    return typesOf(ground, entry, hop)
      .filter((type) => ground.model.relationships.has(type))
      .filter(
        (type) =>
          !pairsOf(ground, hop, [type]).some(([from, to]) => starts.has(from) && finishes.has(to)),
      )
      .map((type) =>
        complaint(
          entry.block,
          `${entry.name} follows [:${type}] as cypher/model.cypher has none: see its direction and both its ends.`,
        ),
      );
  });
}

/** Some node fits every place, so that relationships in a row can meet. */
export function checkMeetings(ground: Ground, entry: Entry, chain: Chain): string[] {
  const kinds = [...kindsAlong(ground, entry, chain).values()];
  if (kinds.every(({ size }) => size > 0)) return [];
  return [
    complaint(
      entry.block,
      `${entry.name} follows relationships in a row that cypher/model.cypher never joins.`,
    ),
  ];
}

/** What a node can be by itself: without a label, what the field leads to is taken to be of its type. */
function kindsHere(ground: Ground, entry: Entry, node: PathNode): ReadonlySet<string> {
  const { pattern, owner, field } = entry;
  const item = pattern.kind === 'path' && node.variable !== null && node.variable === pattern.node;
  const target = kindsOfType(ground, targetOf(ground.schema, owner, field) ?? '');
  return item && node.labels.length === 0 && target.size > 0
    ? target
    : kindsOfNode(ground, entry, node);
}
