import { bindPath } from '../binding/index.ts';
import type { OrderedEnd } from '../filter/index.ts';
import { pathByOrder, type Site } from '../plan/index.ts';
import type { Emission, Listing } from './emission.ts';

/** What a list's items are matched by, and the variables that stand for one. */
export interface Source {
  /** A clause that stands before the MATCH, and ends with a space; empty where there is none. */
  readonly before: string;
  readonly match: string;
  readonly where: readonly string[];
  readonly node: string;
  readonly edge: string;
  /** What an index has in front of the first key, so that its order can be used. */
  readonly prefix: string | null;
}

/** Where a list's items come from; with an order, by the access path that an index has in it, if any. */
export function sourceOf(
  emission: Emission,
  plan: Listing,
  parent: string,
  order: string | null,
): Source {
  const { origin } = plan;
  switch (origin.kind) {
    case 'label': {
      const node = emission.writer.name('n');
      return {
        before: '',
        match: `(${node}:${origin.label})`,
        where: [],
        node,
        edge: node,
        prefix: null,
      };
    }
    case 'path': {
      const other = order === null || origin.guard ? null : pathByOrder(origin.name, order);
      const path = bindPath(emission.writer, other ?? origin.path, parent, origin.guard);
      const node = path.node ?? path.edge;
      if (node === null) throw new TypeError(`${origin.name} must name what it leads to.`);
      return {
        before: '',
        match: path.text,
        where: path.where === null ? [] : [path.where],
        node,
        edge: path.edge ?? node,
        prefix: other === null ? null : prefixOf(path.text, node),
      };
    }
    case 'statement':
      throw new TypeError(`${origin.name} has no pattern.`);
    default:
      return origin satisfies never;
  }
}

/** What is linked to the one node that a filter asks for, by an access path in the order of an index. */
export function sourceAtEnd({ writer }: Emission, site: Site, { path, id }: OrderedEnd): Source {
  const parameter = writer.parameter(site, id);
  const text = path.text.replaceAll(`«${path.parent}».id`, parameter);
  const { text: match, node } = bindPath(writer, { ...path, text }, '', true);
  if (node === null) throw new TypeError('A path in the order of an index leads to nodes.');
  return { before: '', match, where: [], node, edge: node, prefix: prefixOf(match, node) };
}

/** `(n1:Quote {speaker: n0.id})` → `n1.speaker` */
function prefixOf(text: string, node: string): string | null {
  const property = /\{(\w+):/.exec(text)?.[1];
  return property === undefined ? null : `${node}.${property}`;
}

/** What must be carried on of an item. */
export function variables({ node, edge }: Source): string {
  return node === edge ? node : `${node}, ${edge}`;
}
