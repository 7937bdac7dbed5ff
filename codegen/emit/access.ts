import type { Expression, Hop, IndexedPaths, Path, Read } from '../../src/catalogue/index.ts';
import { indexedPathOf, type CheckContext } from '../check/index.ts';
import type { Entry } from '../parse/index.ts';

/** How a field or a filter's field is read: by its expression or, without one, as a property. */
export function readOf(context: CheckContext, name: string, field: string): Read {
  return expressionOf(context, name) ?? { kind: 'property', name: field };
}

/** The expression under a name; null where something else or nothing is there. */
export function expressionOf({ entries }: CheckContext, name: string): Expression | null {
  const pattern = entries.get(name)?.pattern;
  return pattern?.kind === 'expression' ? pattern : null;
}

/** The sort key of a filter's field, which is written "by" an ordering; null where it has none. */
export function sortKeyOf({ entries }: CheckContext, name: string): string | null {
  const entry = [...entries.values()].find(
    ({ name: other, by }) => by !== null && other === `${name} by ${by}`,
  );
  return entry?.pattern.kind === 'expression' ? entry.pattern.property : null;
}

/** The other access paths of a pattern, by ordering. */
export function indexedPaths({ entries }: CheckContext, { name }: Entry): IndexedPaths {
  return Object.fromEntries(
    [...entries.values()].flatMap(({ name: other, by, pattern }) => {
      if (by === null || other !== `${name} by ${by}` || pattern.kind !== 'path') return [];
      const indexed = indexedPathOf(pattern);
      return indexed === null ? [] : [[by, indexed] as const];
    }),
  );
}

const OPPOSITE = { out: 'in', in: 'out', either: 'either' } as const;

/** Whether two paths follow the same relationships from opposite ends, and require nothing else. */
export function areOpposite(one: Path, other: Path): boolean {
  const [there, back] = [plainHops(one), plainHops(other)];
  if (there === null || back?.length !== there.length) return false;
  return there.every((hop, index) => {
    const opposite = back[back.length - 1 - index];
    return (
      opposite !== undefined &&
      hop.direction === OPPOSITE[opposite.direction] &&
      hop.types.toSorted().join() === opposite.types.toSorted().join()
    );
  });
}

/** The hops of a path that is one chain without conditions; null for any other path. */
function plainHops({ chains: [chain, ...others], where }: Path): readonly Hop[] | null {
  if (chain === undefined || others.length > 0 || where !== null) return null;
  const parts = [chain.start, ...chain.hops, ...chain.hops.map(({ to }) => to)];
  return parts.some(({ properties }) => properties.length > 0) ? null : chain.hops;
}
