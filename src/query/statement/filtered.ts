import { match, Writer } from '../binding/index.ts';
import {
  allOf,
  driven,
  drivingChain,
  eachOnce,
  filterCondition,
  orderedEnd,
  sought,
  type Chain,
  type OrderedEnd,
} from '../filter/index.ts';
import type { ConnectionPlan, Site } from '../plan/index.ts';
import type { Emission } from './emission.ts';
import type { Source } from './source.ts';

export interface Filtered {
  /** Bind the items before their own pattern does, where the filter is read from its end. */
  readonly clauses: readonly string[];
  readonly conditions: string[];
}

/** What a filter asks of items, and where a chain of its links is to be followed back, how they are found. */
export function filterOf(
  emission: Emission,
  { page, site }: ConnectionPlan,
  { where, node, edge }: Source,
  chain: Chain | null,
): Filtered {
  if (page.filter === null) return { clauses: [], conditions: [...where] };
  const place = placeOf(emission, site);
  const variable = page.ofEdge ? edge : node;
  const { clauses, condition } =
    chain === null
      ? {
          clauses: [],
          condition: filterCondition(place, page.noun, variable, page.filter, filterArgument),
        }
      : driven(place, page.noun, variable, chain, filterArgument);
  return { clauses, conditions: condition === null ? [...where] : [...where, condition] };
}

/** The chain of links from whose end a page's filter is read; null where it is held against each item. */
export function chainOf(emission: Emission, { page, site, origin }: ConnectionPlan): Chain | null {
  if (page.filter === null) return null;
  const place = placeOf(emission, site);
  const atRoot = origin.kind === 'label';
  return drivingChain(place, page.noun, page.filter, filterArgument, atRoot);
}

/** @throws {BadUserInput} where a filter is none, though nothing is read that it would be held against. */
export function checkFilter({ schema }: Emission, { page, site }: ConnectionPlan): void {
  if (page.filter === null) return;
  const place = placeOf({ writer: new Writer(), schema }, site);
  filterCondition(place, page.noun, '', page.filter, filterArgument);
}

function placeOf({ writer, schema }: Pick<Emission, 'writer' | 'schema'>, site: Site) {
  return { writer, schema, site, negated: false };
}

function filterArgument(args: Readonly<Record<string, unknown>>): unknown {
  return args['filter'];
}

/** Binds what stands at the end of a pattern, or of it what a filter has found from its other end. */
export function bindItems(
  { origin, page }: ConnectionPlan,
  source: Source,
  chain: Chain | null,
  conditions: readonly string[],
): string {
  if (chain === null) return source.before + match(source.match, conditions);
  const found = page.ofEdge ? source.edge : source.node;
  return origin.kind === 'label'
    ? eachOnce(found, allOf(conditions))
    : `${eachOnce(found, null)} ${match(source.match, conditions)}`;
}

/** The source of a list at the root: of what its filter lists, one value after another, sought in an index. */
export function soughtSource(
  emission: Emission,
  { origin, page, site }: ConnectionPlan,
  source: Source,
): Source {
  if (origin.kind !== 'label' || page.filter === null) return source;
  const found = sought(placeOf(emission, site), page.noun, page.filter, filterArgument);
  if (found === null) return source;
  const each = emission.writer.name('v');
  return {
    ...source,
    before: `UNWIND ${found.values} AS ${each} `,
    where: [...source.where, `${source.node}.${found.property} = ${each}`],
  };
}

/** Where an index has the items of a filter's one link in their order; it pays at the root alone. */
export function endOf(
  emission: Emission,
  { page, site, origin }: ConnectionPlan,
  chain: Chain,
  order: string | null,
): OrderedEnd | null {
  if (origin.kind !== 'label') return null;
  return orderedEnd(placeOf(emission, site), page.noun, chain, order);
}
