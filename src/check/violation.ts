/** Something in the graph that should not be so. */
export class Violation {
  /** What should hold. */
  readonly invariant: string;
  /** The id of the node or relationship, or of what it joins. */
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
