import type { Catalogue, Chain, Hop, Path } from '../../catalogue/index.ts';
import { oncePerLatest } from '../once.ts';
import type { Counts } from './counts.ts';

/** Items of a list that is stored on its parent, such as the claims behind a link. */
const MEMBERS = 4;

/** How many times the average one of a noun has that is linked to few others. */
const FEW = 2;

/** How many items a path leads to. */
export interface Reach {
  /** From one parent, on average over all of them. */
  readonly average: number;
  /** From a parent that a relationship led to, or that the client chose: more likely one with many. */
  readonly crowded: number;
  /** From all parents together. */
  readonly total: number;
  /** Nodes that are passed on the way to one item, those included that lead to none. */
  readonly steps: number;
}

const ALONE: Reach = { average: 1, crowded: 1, total: Infinity, steps: 1 };

/** Where a path has come to: a label, or the number of nodes that may be there. */
interface Place {
  readonly label: string | null;
  readonly population: number;
}

/**
 * The reach of a path in a graph that holds so much: computed again only for other counts.
 * @param parentType the type of the parent, which is narrower than the path's label for an interface's
 * fields; or the relationship type that the parent is stored as
 */
export function reachOf(
  catalogue: Catalogue,
  path: Path,
  parentType: string | null,
): (counts: Counts) => Reach {
  return oncePerLatest((counts) =>
    path.chains
      .map((chain) => reachOfChain(catalogue, path, chain, parentType, counts))
      .reduce((one, other) => ({
        average: one.average * other.average,
        crowded: one.crowded * other.crowded,
        total: Math.min(one.total * other.average, other.total * one.average),
        steps: one.steps + other.steps,
      })),
  );
}

function reachOfChain(
  catalogue: Catalogue,
  { parent, atRoot }: Path,
  { start, hops }: Chain,
  parentType: string | null,
  counts: Counts,
): Reach {
  if (hops.some(({ variable }) => variable === parent)) return ALONE;
  const labels = start.labels[0] ?? [];
  if (start.variable === parent)
    return follow(
      catalogue,
      hops,
      placeOf(narrowed(catalogue, labels, parentType), counts),
      1,
      counts,
    );
  if (start.properties.length > 0)
    return follow(catalogue, hops, placeOf(labels, counts), 1, counts);
  const population = atRoot ? populationOf(labels, counts) : MEMBERS;
  return follow(catalogue, hops, placeOf(labels, counts), population, counts);
}

/** `Agency` of an agency's mentions, whose path starts from any `Referent`. */
function narrowed(
  { nouns }: Catalogue,
  labels: readonly string[],
  type: string | null,
): readonly string[] {
  return type !== null && nouns[type]?.label === type ? [type] : labels;
}

function placeOf(labels: readonly string[], counts: Counts): Place {
  const [label = null] = labels;
  const population = label === null ? 1 : populationOf(labels, counts);
  return { label: labels.length === 1 ? label : null, population };
}

function populationOf(labels: readonly string[], counts: Counts): number {
  return labels.reduce((sum, label) => sum + counts.nodes(label), 0);
}

/**
 * Follows the hops of a chain.
 * @param starts how many nodes they are followed from; one of them may be any node of the place
 */
function follow(
  catalogue: Catalogue,
  hops: readonly Hop[],
  from: Place,
  starts: number,
  counts: Counts,
): Reach {
  let place = from;
  let [average, total] = [starts, starts > 1 ? starts : Infinity];
  let passed = hops.length === 0 ? starts : 0;
  for (const hop of hops) {
    if (hop.types.length === 0) return ALONE;
    const all = linksOf(hop, place.label, counts);
    const [to] = hop.to.labels;
    total = to === undefined ? all : Math.min(all, totalAt(hop, to, counts));
    passed += (average * all) / place.population;
    average *= total / place.population;
    // Without a label, there are as many nodes as relationships lead there.
    place =
      to === undefined ? { label: null, population: Math.max(1, total) } : placeOf(to, counts);
  }
  const crowded = starts > 1 ? average : crowdedOf(catalogue, from.label, average, total);
  return { average, crowded, total, steps: average > 0 ? Math.max(1, passed / average) : 1 };
}

/**
 * How many a node has that was reached by a relationship, or that a client picked. Most are linked to far
 * fewer than the few that are linked to most: between the average and all, the geometric mean is wrong by
 * the same factor either way.
 */
export function crowdedOf(
  { nouns }: Catalogue,
  label: string | null,
  average: number,
  total: number,
): number {
  if (total === Infinity) return average;
  if (label !== null && nouns[label]?.linkedToFew === true) return Math.min(total, average * FEW);
  return Math.max(average, Math.sqrt(average * total));
}

function linksOf({ types, direction }: Hop, label: string | null, counts: Counts): number {
  const ways = direction === 'either' ? (['out', 'in'] as const) : [direction];
  return types
    .flatMap((type) => ways.map((way) => counts.links(label, type, way)))
    .reduce((sum, each) => sum + each, 0);
}

/** Relationships of a hop that lead to nodes of these labels. */
function totalAt({ types, direction }: Hop, labels: readonly string[], counts: Counts): number {
  const ways = direction === 'either' ? (['out', 'in'] as const) : [opposite(direction)];
  return labels.reduce(
    (sum, label) =>
      sum +
      types
        .flatMap((type) => ways.map((way) => counts.links(label, type, way)))
        .reduce((all, each) => all + each, 0),
    0,
  );
}

function opposite(direction: 'out' | 'in'): 'out' | 'in' {
  return direction === 'out' ? 'in' : 'out';
}

/** The path backwards: from an item to what it is linked from. Null if it has no single chain. */
export function reachBack(
  catalogue: Catalogue,
  path: Path,
  { from, to }: { readonly from: string; readonly to: string },
  counts: Counts,
): Reach | null {
  // Of what is stored as a relationship, each has one end.
  const type = catalogue.nouns[from]?.storedAs ?? null;
  if (type !== null) return { ...ALONE, total: counts.links(null, type, 'out') };
  const [chain] = path.chains;
  if (chain === undefined || path.chains.length > 1 || chain.hops.length === 0) return null;
  const nodes = [chain.start, ...chain.hops.map((hop) => hop.to)];
  const storedAs = catalogue.nouns[to]?.storedAs ?? catalogue.nouns[from]?.storedAs ?? null;
  const hops = chain.hops
    .map((hop, at): Hop => ({
      ...hop,
      variable: null,
      types: hop.types.length > 0 || storedAs === null ? hop.types : [storedAs],
      direction: hop.direction === 'either' ? 'either' : opposite(hop.direction),
      to: { variable: null, properties: [], labels: nodes[at]?.labels ?? [] },
    }))
    .reverse();
  const end = nodes.at(-1)?.labels[0] ?? [];
  const label = catalogue.nouns[from]?.label ?? null;
  return follow(catalogue, hops, placeOf(label === null ? end : [label], counts), 1, counts);
}
