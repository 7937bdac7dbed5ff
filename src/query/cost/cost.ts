import type { FieldNode } from 'graphql';

/** Arguments of the field at a place of the operation, as graphql-js coerces them. */
export type ArgumentsOf = (site: { readonly node: FieldNode }) => Readonly<Record<string, unknown>>;

/** Rows that may be touched: a number, or where page sizes have a part in it, what makes one of them. */
export type Cost = number | ((argumentsOf: ArgumentsOf) => number);

export function sumOf(costs: readonly Cost[]): Cost {
  const fixed = costs.reduce<number>(
    (sum, cost) => (typeof cost === 'number' ? sum + cost : sum),
    0,
  );
  const open = costs.filter((cost) => typeof cost !== 'number');
  if (open.length === 0) return fixed;
  return (argumentsOf) => open.reduce((sum, cost) => sum + cost(argumentsOf), fixed);
}

/** Of types that exclude each other, the dearest. */
export function dearestOf(costs: readonly Cost[]): Cost {
  const fixed = costs.reduce<number>(
    (most, cost) => (typeof cost === 'number' ? Math.max(most, cost) : most),
    0,
  );
  const open = costs.filter((cost) => typeof cost !== 'number');
  if (open.length === 0) return fixed;
  return (argumentsOf) => open.reduce((most, cost) => Math.max(most, cost(argumentsOf)), fixed);
}

export function timesOf(size: Cost, each: Cost): Cost {
  if (typeof size === 'number' && typeof each === 'number') return size * each;
  return (argumentsOf) => valueOf(size, argumentsOf) * valueOf(each, argumentsOf);
}

/** The number for one request. */
export function valueOf(cost: Cost, argumentsOf: ArgumentsOf): number {
  return typeof cost === 'number' ? cost : cost(argumentsOf);
}
