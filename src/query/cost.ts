import type { Argument, Catalogue } from '../catalogue/index.ts';
import type { ArgumentsOf } from './arguments.ts';
import { pageSize } from './pagination.ts';
import type {
  ConnectionField,
  ConnectionPlan,
  EdgeField,
  FieldPlan,
  ListPlan,
  Origin,
  SelectedField,
  Selection,
} from './plan/index.ts';

/** Default of the highest cost that an operation may have. */
export const MAX_COST = 100_000;

/** Items that a relationship is assumed to lead to where no page size says: plain lists, quantifiers. */
const MEMBERS = 4;

/** Candidates read for each entry that a page's filter accepts. */
const CANDIDATES_PER_ENTRY = 10;

/** Candidates that a filtered totalCount reads behind a relationship. */
const COUNTED = 100;

/** Candidates that a filtered totalCount reads at the root, where a noun has the most items. */
const COUNTED_AT_ROOT = 1_000;

/** Rows that a whole statement of cypher/ reads each time it runs. */
const STATEMENT = 100;

/** Rows that may be touched: a number, or a function of page sizes that each request evaluates. */
export type Cost = number | ((argumentsOf: ArgumentsOf) => number);

/** The number for one request. */
export function evaluateCost(cost: Cost, argumentsOf: ArgumentsOf): number {
  return typeof cost === 'number' ? cost : cost(argumentsOf);
}

/**
 * An upper estimate of the rows that an operation may touch, made before it runs.
 *
 * - a value: 0; an embedded object: its selection
 * - a link to one: 1 + its selection
 * - a page: its size × (1 + selection of an entry)
 *   - filtered, or behind a pattern with a condition: + its size × CANDIDATES_PER_ENTRY × (1 + filter)
 *   - totalCount: 1; filtered: COUNTED × (1 + filter), COUNTED_AT_ROOT at the root
 * - a plain list: as many as its ids or its limit argument say, else MEMBERS, × (1 + selection of an entry)
 * - a whole statement of cypher/: STATEMENT × (1 + filter) in addition, unless it seeks given ids
 * - types that exclude each other: the most expensive
 *
 * Compiled once per plan; page sizes come from the arguments of each request. docs/limits.md has the
 * same list with the numbers.
 */
export function costOfPlan(catalogue: Catalogue, fields: readonly SelectedField[]): Cost {
  return sumOf(fields.map(({ plan }) => costOfField(catalogue, plan)));
}

function costOfField(catalogue: Catalogue, plan: FieldPlan): Cost {
  switch (plan.kind) {
    case 'typename':
    case 'scalar':
    case 'derived':
      return 0;
    case 'embedded':
      return costOfSelection(catalogue, plan.selection);
    case 'link':
      return sumOf([
        1,
        costOfStatement(catalogue, plan.origin),
        costOfSelection(catalogue, plan.selection),
      ]);
    case 'list': {
      const entry = sumOf([1, costOfSelection(catalogue, plan.selection)]);
      return sumOf([
        takesIds(plan) ? 0 : costOfStatement(catalogue, plan.origin),
        product(lengthOf(plan), entry),
      ]);
    }
    case 'connection':
      return costOfConnection(catalogue, plan);
    default:
      return plan satisfies never;
  }
}

function costOfSelection(catalogue: Catalogue, { byType }: Selection): Cost {
  return maxOf([...byType.values()].map((fields) => costOfPlan(catalogue, fields)));
}

/** What a whole statement of cypher/ reads, its filter tested on each row; 0 for other origins. */
function costOfStatement(catalogue: Catalogue, origin: Origin): number {
  if (origin.kind !== 'statement') return 0;
  const { filter } = origin;
  return (
    STATEMENT * (1 + (filter === null ? 0 : costOfFilter(catalogue, filter.noun, filter.value)))
  );
}

/** The length that the field's arguments give: a list of ids, or a limit. */
function lengthOf({ site }: ListPlan): Cost {
  const bounds = Object.entries(site.arguments).filter(([, { role }]) => isLength(role));
  if (bounds.length === 0) return MEMBERS;
  return (argumentsOf) => {
    const values = argumentsOf(site);
    const lengths = bounds.flatMap(([name]) => {
      const value = values[name];
      if (Array.isArray(value)) return [value.length];
      return typeof value === 'number' ? [value] : [];
    });
    return lengths[0] ?? MEMBERS;
  };
}

function isLength(role: Argument['role']): boolean {
  return role === 'ids' || role === 'limit';
}

function takesIds({ site }: ListPlan): boolean {
  return Object.values(site.arguments).some(({ role }) => role === 'ids');
}

/** A page with its filter and totalCount, as far as they are selected. */
function costOfConnection(catalogue: Catalogue, plan: ConnectionPlan): Cost {
  const { site, fields, origin, page } = plan;
  const candidate = costOfCandidate(catalogue, plan);
  const counted = startsAtRoot(origin) ? COUNTED_AT_ROOT : COUNTED;
  const total = candidate === null ? 1 : counted * candidate;
  const totals: Cost[] = fields.filter(({ kind }) => kind === 'totalCount').map(() => total);
  for (const field of fields)
    if (field.kind === 'own') totals.push(costOfField(catalogue, field.field.plan));
  const entryParts = fields.flatMap((field) => costsOfEntry(catalogue, field));
  const statement = costOfStatement(catalogue, origin);
  if (entryParts.length === 0) return sumOf([statement, ...totals]);
  const candidates = candidate === null ? 0 : CANDIDATES_PER_ENTRY * candidate;
  const entry = sumOf([1, candidates, ...entryParts]);
  return sumOf([
    statement,
    ...totals,
    product((argumentsOf) => pageSize(page.sizes, argumentsOf(site)), entry),
  ]);
}

/** What testing one candidate reads; null if the page has no condition. */
function costOfCandidate(catalogue: Catalogue, { origin, page }: ConnectionPlan): number | null {
  const conditioned = origin.kind === 'path' && origin.path.where !== null;
  if (page.filter === null) return conditioned ? 1 : null;
  return 1 + costOfFilter(catalogue, page.noun, page.filter.value);
}

/** A pattern that starts from no parent has the most candidates. */
function startsAtRoot(origin: Origin): boolean {
  return origin.kind === 'label' || (origin.kind === 'path' && origin.path.atRoot);
}

/** What a part of a page adds to each entry; nothing if it needs no entries. */
function costsOfEntry(catalogue: Catalogue, field: ConnectionField): Cost[] {
  switch (field.kind) {
    case 'nodes':
      return [costOfSelection(catalogue, field.selection)];
    case 'edges':
      return [sumOf(field.edge.map((part) => costOfEdge(catalogue, part)))];
    case 'pageInfo':
      return [0];
    case 'own':
    case 'totalCount':
    case 'typename':
      return [];
    default:
      return field satisfies never;
  }
}

function costOfEdge(catalogue: Catalogue, field: EdgeField): Cost {
  switch (field.kind) {
    case 'cursor':
      return 0;
    case 'node':
      return costOfSelection(catalogue, field.selection);
    case 'own':
      return costOfField(catalogue, field.field.plan);
    default:
      return field satisfies never;
  }
}

/**
 * What a noun's filter reads per candidate: 0 for comparing its own properties; for a link, 1 + the
 * filter of its end; for `some`, `none` and `every`, MEMBERS times that; for `count`, MEMBERS. Depends
 * on the filter's shape only.
 */
function costOfFilter(catalogue: Catalogue, noun: string, filter: unknown): number {
  if (Array.isArray(filter)) return sum(filter.map((one) => costOfFilter(catalogue, noun, one)));
  const fields = catalogue.nouns[noun]?.filter ?? {};
  return sum(
    entriesOf(filter).map(([key, value]) => {
      const field = fields[key];
      switch (field?.kind) {
        // These test the same candidate.
        case 'and':
        case 'or':
        case 'not':
          return costOfFilter(catalogue, noun, value);
        case 'link':
          return 1 + costOfFilter(catalogue, field.noun, value);
        case 'links':
          return costOfQuantifiers(catalogue, field.noun, value);
        case 'comparison':
        case undefined:
          return 0;
        default:
          return field satisfies never;
      }
    }),
  );
}

function costOfQuantifiers(catalogue: Catalogue, noun: string, quantifiers: unknown): number {
  return sum(
    entriesOf(quantifiers).map(([quantifier, filter]) => {
      const each = quantifier === 'count' ? 1 : 1 + costOfFilter(catalogue, noun, filter);
      return MEMBERS * each;
    }),
  );
}

function entriesOf(value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).filter(([, part]) => part !== undefined);
}

function sum(costs: readonly number[]): number {
  return costs.reduce((total, cost) => total + cost, 0);
}

function sumOf(costs: readonly Cost[]): Cost {
  return fold(costs, (total, cost) => total + cost);
}

function maxOf(costs: readonly Cost[]): Cost {
  return fold(costs, Math.max);
}

/** Folds the numbers now and the functions at each request. */
function fold(costs: readonly Cost[], add: (total: number, cost: number) => number): Cost {
  const fixed = costs
    .filter((cost) => typeof cost === 'number')
    .reduce((total, cost) => add(total, cost), 0);
  const open = costs.filter((cost) => typeof cost !== 'number');
  if (open.length === 0) return fixed;
  return (argumentsOf) => open.reduce((total, cost) => add(total, cost(argumentsOf)), fixed);
}

function product(size: Cost, each: Cost): Cost {
  if (typeof size === 'number' && typeof each === 'number') return size * each;
  return (argumentsOf) => evaluateCost(size, argumentsOf) * evaluateCost(each, argumentsOf);
}
