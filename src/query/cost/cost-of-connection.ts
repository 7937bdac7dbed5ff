import type { GraphQLSchema } from 'graphql';
import { pageSize } from '../page/index.ts';
import type {
  ConnectionField,
  ConnectionPlan,
  EdgeField,
  FieldPlan,
  Origin,
  Selection,
} from '../plan/index.ts';
import { sumOf, timesOf, type Cost } from './cost.ts';
import { costOfStatement } from './cost-of-statement.ts';
import { COUNTED, COUNTED_AT_ROOT, LOOKED_AT } from './estimate.ts';
import { costOfNoun } from './filter-cost.ts';

/** Prices what is below a page. */
interface CostOf {
  field(plan: FieldPlan): Cost;
  selection(selection: Selection): Cost;
}

/** A page, its filter and its total, as far as they are selected. */
export function costOfConnection(
  schema: GraphQLSchema,
  plan: ConnectionPlan,
  costOf: CostOf,
): Cost {
  const { site, fields, origin } = plan;
  const candidate = costOfCandidate(schema, plan);
  const counted = isAtRoot(origin) ? COUNTED_AT_ROOT : COUNTED;
  const total = candidate === null ? 1 : counted * candidate;
  const counts = fields.filter(({ kind }) => kind === 'totalCount').map(() => total);
  const entry = fields.flatMap((field) => costsOfEntry(field, costOf));
  const statement = costOfStatement(schema, origin);
  if (entry.length === 0) return sumOf([statement, ...counts]);
  const looking = candidate === null ? 0 : LOOKED_AT * candidate;
  const each = sumOf([1, looking, ...entry]);
  return sumOf([statement, ...counts, timesOf((argumentsOf) => pageSize(argumentsOf(site)), each)]);
}

/** Null where nothing is filtered. */
function costOfCandidate(schema: GraphQLSchema, { origin, page }: ConnectionPlan): number | null {
  const conditioned = origin.kind === 'path' && origin.path.where !== null;
  if (page.filter === null) return conditioned ? 1 : null;
  return 1 + costOfNoun(schema, page.noun, page.filter);
}

/** Where a pattern does not begin at a parent, there are most. */
function isAtRoot(origin: Origin): boolean {
  return origin.kind === 'label' || (origin.kind === 'path' && origin.path.parent === 'query');
}

/** What a part of a page adds to each of its entries; nothing where it needs none. */
function costsOfEntry(field: ConnectionField, costOf: CostOf): Cost[] {
  switch (field.kind) {
    case 'nodes':
      return [costOf.selection(field.selection)];
    case 'edges':
      return [sumOf(field.edge.map((part) => costOfEdge(part, costOf)))];
    case 'pageInfo':
      return [0];
    case 'totalCount':
    case 'typename':
      return [];
    default:
      return field satisfies never;
  }
}

function costOfEdge(field: EdgeField, costOf: CostOf): Cost {
  switch (field.kind) {
    case 'cursor':
      return 0;
    case 'node':
      return costOf.selection(field.selection);
    case 'own':
      return costOf.field(field.field.plan);
    default:
      return field satisfies never;
  }
}
