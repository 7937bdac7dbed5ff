import type { Target } from './results.ts';

/** Undefined without a target or without a measurement. */
export function atLeast(wanted: number | undefined, found: number | undefined): Target | undefined {
  if (wanted === undefined || found === undefined) return undefined;
  return { wanted, found, met: found >= wanted };
}

export function atMost(wanted: number | undefined, found: number | undefined): Target | undefined {
  if (wanted === undefined || found === undefined) return undefined;
  return { wanted, found, met: found <= wanted };
}
