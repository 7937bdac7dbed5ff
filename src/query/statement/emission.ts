import type { GraphQLSchema } from 'graphql';
import type { ConnectionPlan, FieldPlan, ListPlan, ArgumentsOf } from '../plan/index.ts';
import type { RowLevel } from '../nest-rows.ts';
import { Writer } from '../binding/index.ts';
import { newScope } from './frame.ts';

export type Listing = ListPlan | ConnectionPlan;

/** A statement under way. */
export class Emission {
  readonly writer = new Writer();
  readonly schema: GraphQLSchema;
  /** What the rows are made of; lists off the spine have scopes of their own. */
  readonly rows = newScope();
  /** Lists whose items become rows, each inside the one before. */
  readonly spine: ReadonlySet<FieldPlan>;
  /** Writes the next of them; called once all that stands beside it is written. */
  pending: (() => void) | null = null;
  readonly levels: RowLevel[] = [];
  /** For each level, from which expression its own begin, and the variable that counts its items. */
  readonly sections: { readonly from: number; readonly ordinal: string | null }[] = [];

  /** Refuse arguments of pages of which nothing is read that would. */
  readonly checks: ((argumentsOf: ArgumentsOf) => void)[] = [];

  constructor(schema: GraphQLSchema, spine: ReadonlySet<FieldPlan>) {
    this.schema = schema;
    this.spine = spine;
  }
}
