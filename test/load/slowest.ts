/** An answer that took long. */
interface Slow {
  name: string;
  outcome: string;
  /** How long it took. */
  ms: number;
  /** When it was asked for, since the load began. */
  askedAtMs: number;
}

const KEPT = 10;

/** The answers of a load that took longest. */
export class Slowest {
  readonly #since = performance.now();
  #found: Slow[] = [];

  /** Of an answer that has just arrived. */
  note(name: string, outcome: string, ms: number): void {
    if (ms <= (this.#found[KEPT - 1]?.ms ?? 0)) return;
    const askedAtMs = performance.now() - this.#since - ms;
    this.#found = [...this.#found, { name, outcome, ms, askedAtMs }]
      .sort((one, other) => other.ms - one.ms)
      .slice(0, KEPT);
  }

  toString(): string {
    return this.#found
      .map(({ name, outcome, ms, askedAtMs }) => {
        const [took, asked] = [ms, askedAtMs].map((time) => (time / 1_000).toFixed(1).padStart(5));
        return `${took} s, asked at ${asked} s: ${name}, ${outcome}`;
      })
      .join('\n');
  }
}
