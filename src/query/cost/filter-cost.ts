import type { Catalogue } from '../../catalogue/index.ts';
import type { ArgumentPath, ArgumentSite } from '../arguments.ts';
import { ONE, sumOf, ZERO, type Estimate, type Request } from './estimate.ts';
import { reachOf } from './reach.ts';

/** Characters of a needle that cost as much as one more property: each candidate reads all of it. */
const NEEDLE = 500;

/** Values in a list that cost as much as one more property. */
const LISTED = 20;

/** A filter at its place in an operation: its shape, and where each request finds its values. */
export interface PlacedFilter {
  readonly noun: string;
  readonly value: unknown;
  readonly path: ArgumentPath;
  readonly site: ArgumentSite;
  /** How many items it is tested on, if none of them is there twice; otherwise 1. */
  readonly among: Estimate;
}

/**
 * How often the store is touched to test a filter on one candidate: once for each comparison and for each
 * step of a link, and for what is asked of each linked item. `and`, `or` and `not` test the same candidate.
 */
export function hitsOfFilter(catalogue: Catalogue, filter: PlacedFilter): Estimate {
  const { noun, value, path } = filter;
  if (Array.isArray(value))
    return sumOf(
      value.map((one, at) =>
        hitsOfFilter(catalogue, { ...filter, value: one, path: [...path, at] }),
      ),
    );
  const fields = catalogue.nouns[noun]?.filter ?? {};
  const parts = entriesOf(value).map(([key, part]) => {
    const field = fields[key];
    const inner = { ...filter, value: part, path: [...path, key] };
    switch (field?.kind) {
      case 'and':
      case 'or':
      case 'not':
        return hitsOfFilter(catalogue, inner);
      case 'link':
        return hitsOfLinked(catalogue, field, filter, inner);
      case 'links':
        return sumOf(
          entriesOf(part).map(([quantifier, each]) =>
            hitsOfLinked(catalogue, field, filter, {
              ...inner,
              value: quantifier === 'count' ? {} : each,
              path: [...inner.path, quantifier],
            }),
          ),
        );
      case 'comparison':
        return hitsOfComparison(inner);
      case undefined:
        return ZERO;
      default:
        return field satisfies never;
    }
  });
  return sumOf(parts);
}

type LinkField = Extract<
  NonNullable<NonNullable<Catalogue['nouns'][string]>['filter']>[string],
  { kind: 'link' | 'links' }
>;

function hitsOfLinked(
  catalogue: Catalogue,
  { noun, path, kind }: LinkField,
  { noun: parent, among }: PlacedFilter,
  filter: PlacedFilter,
): Estimate {
  const reach = reachOf(catalogue, path, parent);
  const linkedTo = (request: Request) => {
    const { average, crowded, total } = reach(request.counts);
    return Math.max(average, Math.min(crowded, total / among(request)));
  };
  // Many may be linked to one, which is then met as often.
  const inner: Estimate =
    kind === 'link' ? ONE : (request) => Math.max(1, among(request) * linkedTo(request));
  const each = hitsOfFilter(catalogue, { ...filter, noun, among: inner });
  return (request) => {
    const { steps } = reach(request.counts);
    const linked = kind === 'link' ? 1 : linkedTo(request);
    return 1 + linked * (2 * steps + each(request));
  };
}

function hitsOfComparison({ value, path, site }: PlacedFilter): Estimate {
  return sumOf(
    entriesOf(value).map(([operator]) => {
      const at = [...path, operator];
      return (request) => 1 + weightOf(valueAt(at, site, request));
    }),
  );
}

/** What a long value adds: it is read for each candidate. */
function weightOf(value: unknown): number {
  if (typeof value === 'string') return Math.floor(value.length / NEEDLE);
  if (Array.isArray(value)) return Math.floor(value.length / LISTED);
  return 0;
}

/** The value that one request has at a place in the arguments of a field. */
export function valueAt(path: ArgumentPath, site: ArgumentSite, { argumentsOf }: Request): unknown {
  let value: unknown = argumentsOf(site);
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function entriesOf(value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).filter(([, part]) => part !== undefined);
}
