import type { Argument, Catalogue } from '../../catalogue/index.ts';
import type {
  ConnectionPlan,
  EdgeField,
  ListPlan,
  SelectedField,
  Selection,
} from '../plan/index.ts';
import { costOfPage } from './page-cost.ts';
import type { Counts } from './counts.ts';
import {
  HITS_PER_EXPRESSION,
  HITS_PER_ITEM,
  HITS_PER_UNIT,
  maxOf,
  ONE,
  productOf,
  sumOf,
  ZERO,
  type Estimate,
  type Parents,
  type Request,
} from './estimate.ts';
import { reachOf } from './reach.ts';
import { costOfStatement } from './statement-cost.ts';

/** Default of the highest cost that an operation may have. */
export const MAX_COST = 100_000;

/** Items of a list whose length nothing tells. */
const MEMBERS = 8;

/** Members of the largest group that has a sum. */
const MOST_ADDED = 10_000;

/** Characters of a text that cost one unit. */
const CHARACTERS_PER_UNIT = 1_000;

/** Characters of a statement that Neo4j plans in no time to speak of. */
const PLANNED_FREELY = 2_000;

const GRAPH: Parents = { count: ONE, single: true, distinct: true, members: null };

/** What an operation costs for one request. */
export type Cost = (argumentsOf: Request['argumentsOf'], counts: Counts) => number;

/**
 * An estimate of the work of an operation, made before it runs: how often its statement will touch
 * the store (db hits), divided by HITS_PER_UNIT. It follows the statement's access paths and how much the
 * graph holds. docs/limits.md says what each part costs.
 *
 * Compiled once per plan; page sizes, lists and texts come from the arguments of each request. The cost of a
 * plan that reads none of them is computed once for the counts in use.
 *
 * @param text the operation's statement; null if it reads nothing
 */
export function costOfPlan(
  catalogue: Catalogue,
  fields: readonly SelectedField[],
  text: string | null,
): Cost {
  const hits = costOfFields(catalogue, fields, GRAPH);
  const planning = costOfPlanning(text);
  const costFor = (request: Request) => Math.ceil(planning + hits(request) / HITS_PER_UNIT);
  let known: { readonly counts: Counts; readonly cost: number } | null = null;
  return (argumentsOf, counts) => {
    if (known?.counts === counts) return known.cost;
    let sites = 0;
    const noted: Request['argumentsOf'] = (site) => {
      sites += 1;
      return argumentsOf(site);
    };
    const cost = costFor({ argumentsOf: noted, counts });
    if (sites === 0) known = { counts, cost };
    return cost;
  };
}

/** Neo4j takes a second to plan a few thousand characters, and more than in proportion to plan more. */
function costOfPlanning(text: string | null): number {
  return (Math.max(0, (text?.length ?? 0) - PLANNED_FREELY) / 100) ** 2;
}

/** Fields of each parent, as all functions below: how often the store is touched for all parents. */
export function costOfFields(
  catalogue: Catalogue,
  fields: readonly SelectedField[],
  parents: Parents,
): Estimate {
  return sumOf(fields.map((field) => costOfField(catalogue, field, parents)));
}

/** Of types that exclude each other the most expensive. */
export function costOfSelection(
  catalogue: Catalogue,
  { byType }: Selection,
  parents: Parents,
): Estimate {
  return maxOf([...byType.values()].map((fields) => costOfFields(catalogue, fields, parents)));
}

function costOfField(catalogue: Catalogue, field: SelectedField, parents: Parents): Estimate {
  const { plan, parentType, node } = field;
  const name = `${parentType}.${node.name.value}`;
  switch (plan.kind) {
    case 'typename':
      return ZERO;
    case 'scalar':
      return costOfValue(name, plan.read.kind === 'expression', parents);
    case 'derived':
      return costOfValue(name, plan.input.kind === 'expression', parents);
    case 'embedded':
      return costOfSelection(catalogue, plan.selection, parents);
    case 'link': {
      const linked = { ...parents, distinct: parents.single, members: null };
      return sumOf([
        productOf(parents.count, () => HITS_PER_ITEM),
        costOfStatement(catalogue, plan, name, parents),
        costOfSelection(catalogue, plan.selection, linked),
      ]);
    }
    case 'list': {
      const items = {
        count: itemsOf(catalogue, plan, parentType, parents),
        single: false,
        distinct: false,
        members: null,
      };
      return sumOf([
        costOfStatement(catalogue, plan, name, parents),
        productOf(items.count, () => HITS_PER_ITEM),
        costOfSelection(catalogue, plan.selection, items),
      ]);
    }
    case 'connection': {
      const { hits, entries, members } = costOfPage(catalogue, field, plan, parents);
      return sumOf([
        hits,
        costOfEntries(catalogue, plan, {
          count: entries,
          single: false,
          distinct: parents.single,
          members,
        }),
        ...plan.fields.map((part) =>
          part.kind === 'own' && part.field.plan.kind === 'list'
            ? costOfField(catalogue, part.field, parents)
            : ZERO,
        ),
      ]);
    }
    default:
      return plan satisfies never;
  }
}

/** A stored value is one more access; an expression follows links, and a long text is read whole. */
function costOfValue(name: string, isExpression: boolean, { count, members }: Parents): Estimate {
  // The only text without a bound.
  if (name === 'Document.text')
    return productOf(
      count,
      ({ counts }) => (HITS_PER_UNIT * counts.textLength) / CHARACTERS_PER_UNIT,
    );
  // Of all members of the groups, which are at most all grouped statistics together.
  if (members !== null && (name === 'StatisticGroup.sum' || name === 'StatisticGroup.sumRefusal'))
    return (request) =>
      HITS_PER_EXPRESSION * Math.min(members(request), MOST_ADDED * count(request));
  return productOf(count, isExpression ? () => HITS_PER_EXPRESSION : ONE);
}

/** Items of a plain list: as many as its arguments say (ids, a limit), or as its path leads to. */
function itemsOf(
  catalogue: Catalogue,
  { site, origin }: ListPlan,
  parentType: string,
  parents: Parents,
): Estimate {
  const bounds = Object.entries(site.arguments).filter(([, { role }]) => isLength(role));
  const reach = origin.kind === 'path' ? reachOf(catalogue, origin.path, parentType) : null;
  return (request) => {
    const count = parents.count(request);
    const values = request.argumentsOf(site);
    for (const [name] of bounds) {
      const value = values[name];
      if (Array.isArray(value)) return count * value.length;
      if (typeof value === 'number') return count * value;
    }
    if (reach === null) return count * MEMBERS;
    const { crowded, total } = reach(request.counts);
    return Math.max(count, parents.distinct ? Math.min(count * crowded, total) : count * crowded);
  };
}

function isLength(role: Argument['role']): boolean {
  return role === 'ids' || role === 'limit';
}

/** What is selected of the entries of a page. */
function costOfEntries(catalogue: Catalogue, plan: ConnectionPlan, entries: Parents): Estimate {
  return sumOf(
    plan.fields.flatMap((field) => {
      if (field.kind === 'nodes') return [costOfSelection(catalogue, field.selection, entries)];
      if (field.kind !== 'edges') return [];
      return field.edge.map((part) => costOfEdge(catalogue, part, entries));
    }),
  );
}

function costOfEdge(catalogue: Catalogue, field: EdgeField, entries: Parents): Estimate {
  switch (field.kind) {
    case 'cursor':
      return ZERO;
    case 'node':
      return costOfSelection(catalogue, field.selection, entries);
    case 'own':
      return costOfField(catalogue, field.field, entries);
    default:
      return field satisfies never;
  }
}
