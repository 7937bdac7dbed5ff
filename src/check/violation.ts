/** One invariant that does not hold: which, of what, and what was found instead. */
export interface Violation {
  readonly rule: string;
  readonly id: string;
  readonly found: string;
}
