/** Limits of the statements of a check: on a large graph they take long, and no request waits for them. */
export const CHECK_LIMITS = { timeoutMs: 3_600_000 };

/** Something in the graph that breaks an invariant. */
export class Violation {
  /** The sentence that should be true. */
  readonly invariant: string;
  /** The id of the node or relationship, or the ids that it joins. */
  readonly id: string;
  readonly found: string;

  constructor(invariant: string, id: string, found: unknown) {
    this.invariant = invariant;
    this.id = id;
    this.found = typeof found === 'string' ? found : JSON.stringify(found);
  }

  toString(): string {
    return `${this.id}: ${this.invariant}; found ${this.found}`;
  }
}
