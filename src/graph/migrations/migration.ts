import type { Graph } from '../connect.ts';

/** A change of the model that graphs of an earlier one need. */
export interface Migration {
  /** The version of the model that it makes: the number of its file. */
  readonly model: number;
  /**
   * Changes what is stored, in transactions of bounded size; it may be interrupted and run again. Left
   * out where constraints and indexes alone have changed, since those are always made.
   */
  readonly run?: (graph: Graph) => Promise<void>;
}
