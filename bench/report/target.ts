import type { Target } from './results.ts';

/** Undefined where nothing was to be reached, or nothing was measured. */
export function atLeast(wanted: number | undefined, found: number | undefined): Target | undefined {
  if (wanted === undefined || found === undefined) return undefined;
  return { wanted, found, met: found >= wanted };
}

export function atMost(wanted: number | undefined, found: number | undefined): Target | undefined {
  if (wanted === undefined || found === undefined) return undefined;
  return { wanted, found, met: found <= wanted };
}
