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
  /** What the first end is said to do to the second, and the second to the first, in words. */
  readonly forth: ReadonlySet<string>;
  readonly back: ReadonlySet<string>;
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
        const [subject, object] = group.direction === 'OUTGOING' ? [centre, node] : [node, centre];
        addLink(subject, object, group.relationship, independentSources, false);
      }
    }
    if (kinds) continue;
    for (const { subject, object, predicate } of answer.claims.nodes) {
      if (object && object.id !== subject.id) addLink(subject, object, predicate, 1, true);
    }
  }
  for (const { hops } of paths) {
    for (const { from, to, relationship, direction, independentSources } of hops) {
      const [subject, object] = direction === 'OUTGOING' ? [from, to] : [to, from];
      addLink(subject, object, relationship, independentSources, false);
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

  function addLink(
    subject: NodeName,
    object: NodeName,
    kind: string,
    sources: number,
    open: boolean,
  ): void {
    if ([kind, object.id, subject.id].some((each) => hidden.has(each))) return;
    if (hidden.has(subject.__typename) || hidden.has(object.__typename)) return;
    addNode(subject);
    addNode(object);
    const key = linkKey(subject.id, object.id);
    const known = links.get(key);
    const ends = known?.ends ?? ([subject.id, object.id] as const);
    const [forth, back] = [new Set(known?.forth), new Set(known?.back)];
    (ends[0] === subject.id ? forth : back).add(kind === 'HELD' ? 'held office at' : verb(kind));
    links.set(key, {
      key,
      ends,
      forth,
      back,
      sources: Math.max(known?.sources ?? 0, open ? 0 : sources),
      open: open && (known?.open ?? true),
    });
  }
}
