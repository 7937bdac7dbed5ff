import type { OrderKey } from './order.ts';

/** The clauses that bind the items of a list, and the variables they bind. */
export interface Items {
  readonly clauses: readonly string[];
  readonly node: string;
  readonly edge: string;
  readonly keys: readonly OrderKey[];
}
