/** Spearman's rank correlation: Pearson's of the ranks, where equal values share a rank. From -1 to 1. */
export function rankCorrelation(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [ranksOf(one), ranksOf(other)];
  const mean = (one.length - 1) / 2;
  const covariance = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, each, at) => sum + (each - mean) * ((y[at] ?? 0) - mean), 0);
  return covariance(a, b) / Math.sqrt(covariance(a, a) * covariance(b, b));
}

function ranksOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2);
}
