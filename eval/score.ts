/** Counts of what was found right, found in all, and there in truth. */
export interface Counts {
  readonly right: number;
  readonly found: number;
  readonly true: number;
}

export interface Score {
  /** In percent. */
  readonly precision: number;
  readonly recall: number;
  readonly f: number;
}

/** Precision, recall and their harmonic mean, in percent; 0 where there is nothing to divide by. */
export function scoreOf({ right, found, true: truth }: Counts): Score {
  return {
    precision: found === 0 ? 0 : (100 * right) / found,
    recall: truth === 0 ? 0 : (100 * right) / truth,
    f: found + truth === 0 ? 0 : (200 * right) / (found + truth),
  };
}

export function sumCounts(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (sum, each) => ({
      right: sum.right + each.right,
      found: sum.found + each.found,
      true: sum.true + each.true,
    }),
    { right: 0, found: 0, true: 0 },
  );
}

/** How many of the found items have a partner of their own among the true ones. */
export function countPairs<A, B>(
  found: readonly A[],
  truth: readonly B[],
  isSame: (found: A, truth: B) => boolean,
): Counts {
  const left = [...truth];
  let right = 0;
  for (const each of found) {
    const at = left.findIndex((it) => isSame(each, it));
    if (at < 0) continue;
    left.splice(at, 1);
    right += 1;
  }
  return { right, found: found.length, true: truth.length };
}
