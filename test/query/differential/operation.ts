import {
  Kind,
  OperationTypeNode,
  parse,
  print,
  type DocumentNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
} from 'graphql';
import { schema } from '../../../src/query/index.ts';
import { drawn } from './chance.ts';
import { Drawing, inputTypeOf } from './drawing.ts';
import { drawSelection, type Drawable } from './draw-selection.ts';
import type { Pool } from './pool.ts';
import { smallerOperations } from './smaller-operations.ts';
import { toConstNode } from './variable.ts';

export interface Operation {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Valid operations over the schema, with values that the graph has. */
export function operations(pool: Pool, drawable: Drawable, longestPage = 4) {
  return drawn<Operation>((chance) => {
    const drawing = new Drawing(
      chance,
      pool,
      chance.percent(75) ? 2 + chance.below(6) : 8 + chance.below(12),
      longestPage,
    );
    drawing.keys.set('totalCount', 'totalCount(): Int!');
    const query = schema.getQueryType();
    if (query == null) throw new TypeError('The schema has no query type.');
    const selectionSet = drawSelection(drawing, query, 2 + chance.below(4), drawable);
    return operationOf(drawing, selectionSet);
  }, smallerOperations);
}

/** What was drawn, with the fragments and variables that it uses. */
export function operationOf(drawing: Drawing, selectionSet: SelectionSetNode): Operation {
  const definitions = drawing.declared.map((each): VariableDefinitionNode => ({
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: each.name } },
    type: each.type,
    ...(each.default === undefined
      ? {}
      : { defaultValue: toConstNode(each.default, inputTypeOf(each.type)) }),
  }));
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: OperationTypeNode.QUERY,
        variableDefinitions: definitions,
        selectionSet,
      },
      ...drawing.fragments,
    ],
  };
  // Read again, so that errors have places in it.
  return { document: parse(print(document)), variables: drawing.values };
}

export function shown({ document, variables }: Operation): string {
  return `${print(document)}\nvariables ${JSON.stringify(variables)}`;
}
