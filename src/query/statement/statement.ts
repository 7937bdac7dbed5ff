import type { GraphQLSchema } from 'graphql';
import type { Parameter } from '../binding/index.ts';
import type { SelectedField, Selection } from '../plan/index.ts';
import { emitSelection } from './emit-selection.ts';
import type { RowLevel } from '../nest-rows.ts';
import { Emission } from './emission.ts';
import type { ObjectLayout } from './layout.ts';
import { returnBatches, returnRow } from './return-rows.ts';
import { spineOf } from './spine.ts';

/** A plan's statement, how its parameters are filled, and where in its rows the answer stands. */
export interface StatementPlan {
  /** Null where nothing is asked of the graph. */
  readonly text: string | null;
  readonly parameters: readonly Parameter[];
  readonly columns: number;
  readonly levels: readonly RowLevel[];
  readonly layout: ObjectLayout;
  /** Each throws where it finds arguments that no parameter would refuse. */
  readonly checks: Emission['checks'];
}

/** Writes the one statement that answers an operation's root fields. */
export function writeStatement(
  schema: GraphQLSchema,
  fields: readonly SelectedField[],
): StatementPlan {
  const root: Selection = { types: ['Query'], byType: new Map([['Query', fields]]) };
  const emission = new Emission(schema, spineOf(root));
  const layout = emitSelection(emission, emission.rows, root, '', false);
  for (let next = emission.pending; next !== null; next = emission.pending) {
    emission.pending = null;
    next();
  }
  const { clauses, frame } = emission.rows;
  const values = frame.expressions.map((text, slot) => onlyFirst(emission, text, slot));
  const end = emission.levels.length > 0 ? returnBatches(values) : returnRow(values);
  return {
    text: values.length === 0 ? null : `${clauses.join('\n')}\n${end}`.trim(),
    parameters: emission.writer.parameters,
    columns: values.length,
    levels: emission.levels,
    layout,
    checks: emission.checks,
  };
}

/** What belongs to an item further up comes with the first of the rows that it is spread over. */
function onlyFirst({ sections, levels }: Emission, text: string, slot: number): string {
  if (text === 'null' || levels.some(({ mark }) => mark === slot)) return text;
  const below = sections.flatMap(({ from, ordinal }) =>
    slot < from && ordinal !== null ? [ordinal] : [],
  );
  if (below.length === 0) return text;
  return `CASE WHEN ${below.map((ordinal) => `${ordinal} = 0`).join(' AND ')} THEN ${text} END`;
}
