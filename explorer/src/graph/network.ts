import type { ConnectionsQuery, NeighbourhoodQuery } from '../api/index.ts';
import { nameOf, type NodeName } from '../facts/names.tsx';
import { verb } from '../facts/words.ts';

export interface NetworkNode {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

/** All that links two nodes, in one line. */
export interface NetworkLink {
  /** `id|id`, in alphabetical order. */
  readonly key: string;
  readonly ends: readonly [string, string];
  readonly kinds: ReadonlySet<string>;
  /** Of the best supported kind: sources that do not copy one another. */
  readonly sources: number;
  /** Whether all of it is speculated, conditional or denied. */
  readonly open: boolean;
}

export interface Network {
  readonly nodes: ReadonlyMap<string, NetworkNode>;
  readonly links: ReadonlyMap<string, NetworkLink>;
}

export interface Part {
  readonly answer: NeighbourhoodQuery;
  /** The kinds to draw, as `KIND~DIRECTION`; null for all. */
  readonly kinds: ReadonlySet<string> | null;
}

export function linkKey(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}

/** One network of what was opened and of the chains between two nodes, without what is hidden. */
export function makeNetwork(
  parts: readonly Part[],
  paths: ConnectionsQuery['path'],
  hidden: ReadonlySet<string>,
): Network {
  const nodes = new Map<string, NetworkNode>();
  const links = new Map<string, NetworkLink>();

  for (const { answer, kinds } of parts) {
    const centre = answer.node;
    if (!centre || !('neighbours' in centre)) continue;
    addNode(centre);
    for (const group of centre.neighbours) {
      if (kinds && !kinds.has(`${group.relationship}~${group.direction}`)) continue;
      for (const { node, independentSources } of group.neighbours.edges) {
        addLink(centre, node, group.relationship, independentSources, false);
      }
    }
    if (kinds) continue;
    for (const { subject, object, predicate } of answer.claims.nodes) {
      if (object && object.id !== subject.id) addLink(subject, object, predicate, 1, true);
    }
  }
  for (const { hops } of paths) {
    for (const { from, to, relationship, independentSources } of hops) {
      addLink(from, to, relationship, independentSources, false);
    }
  }
  return { nodes, links };

  function addNode(node: NodeName): boolean {
    if (hidden.has(node.__typename) || hidden.has(node.id)) return false;
    if (!nodes.has(node.id)) {
      nodes.set(node.id, { id: node.id, name: nameOf(node), type: node.__typename });
    }
    return true;
  }

  function addLink(a: NodeName, b: NodeName, kind: string, sources: number, open: boolean): void {
    if (hidden.has(kind) || hidden.has(b.id) || hidden.has(a.id)) return;
    if (hidden.has(a.__typename) || hidden.has(b.__typename)) return;
    addNode(a);
    addNode(b);
    const key = linkKey(a.id, b.id);
    const known = links.get(key);
    links.set(key, {
      key,
      ends: [a.id, b.id],
      kinds: new Set([...(known?.kinds ?? []), verb(kind)]),
      sources: Math.max(known?.sources ?? 0, open ? 0 : sources),
      open: open && (known?.open ?? true),
    });
  }
}
