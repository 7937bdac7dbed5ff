import type { GraphQLSchema } from 'graphql';
import type { FieldPlan, ListPlan, SelectedField, Selection } from '../plan/index.ts';
import { costOfConnection } from './cost-of-connection.ts';
import { dearestOf, sumOf, timesOf, type Cost } from './cost.ts';
import { costOfStatement } from './cost-of-statement.ts';
import { MEMBERS } from './estimate.ts';

/**
 * What an operation may cost, in rows that it may touch: an upper estimate made before it runs.
 *
 * - a value: 0; an object that stands on its parent: what is selected of it
 * - a link to one: 1 + what is selected of it
 * - a page: its size × (1 + what is selected of an entry)
 *   - filtered, or behind a pattern with a condition: + its size × LOOKED_AT × (1 + filter)
 *   - totalCount: 1; filtered: COUNTED × (1 + filter), COUNTED_AT_ROOT at the root
 * - a plain list: as many as `ids` or `maxPaths` say, else MEMBERS, × (1 + what is selected of an entry)
 * - a whole statement of cypher/: STATEMENT × (1 + filter) on top, unless it takes `ids` and seeks
 * - of types that exclude each other: the dearest
 *
 * Compiled once for a plan; page sizes are read from the arguments of each request. docs/limits.md has
 * the same with the numbers.
 */
export function costOfPlan(schema: GraphQLSchema, fields: readonly SelectedField[]): Cost {
  return sumOf(fields.map(({ plan }) => costOfField(schema, plan)));
}

function costOfField(schema: GraphQLSchema, plan: FieldPlan): Cost {
  switch (plan.kind) {
    case 'typename':
    case 'scalar':
    case 'derived':
      return 0;
    case 'embedded':
      return costOfSelection(schema, plan.selection);
    case 'link':
      return sumOf([
        1,
        costOfStatement(schema, plan.origin),
        costOfSelection(schema, plan.selection),
      ]);
    case 'list': {
      const each = sumOf([1, costOfSelection(schema, plan.selection)]);
      return sumOf([
        takesIds(plan) ? 0 : costOfStatement(schema, plan.origin),
        timesOf(lengthOf(plan), each),
      ]);
    }
    case 'connection':
      return costOfConnection(schema, plan, {
        field: (below) => costOfField(schema, below),
        selection: (below) => costOfSelection(schema, below),
      });
    default:
      return plan satisfies never;
  }
}

function costOfSelection(schema: GraphQLSchema, { byType }: Selection): Cost {
  return dearestOf([...byType.values()].map((fields) => costOfPlan(schema, fields)));
}

/** As many as the field's arguments say: of `nodes(ids)`, of `path(maxPaths)`. */
function lengthOf({ site }: ListPlan): Cost {
  if (site === null) return MEMBERS;
  return (argumentsOf) => {
    const { ids, maxPaths } = argumentsOf(site);
    if (Array.isArray(ids)) return ids.length;
    return typeof maxPaths === 'number' ? maxPaths : MEMBERS;
  };
}

function takesIds({ site }: ListPlan): boolean {
  return site?.node.arguments?.some(({ name }) => name.value === 'ids') ?? false;
}
