/** How often each outcome came, and its share, the most frequent first. */
export class Tally {
  readonly #counts = new Map<string, number>();

  count(outcome: string, times = 1): void {
    this.#counts.set(outcome, (this.#counts.get(outcome) ?? 0) + times);
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** The share of outcomes that match. */
  share(fits: (outcome: string) => boolean): number {
    const fitting = [...this.#counts].filter(([outcome]) => fits(outcome));
    return fitting.reduce((sum, [, count]) => sum + count, 0) / this.total;
  }

  toString(): string {
    return [...this.#counts]
      .sort(([, one], [, other]) => other - one)
      .map(([outcome, count]) => {
        const share = ((100 * count) / this.total).toFixed(1);
        return `${String(count).padStart(7)} ${share.padStart(5)} % ${outcome}`;
      })
      .join('\n');
  }
}
