import type { IndexedPath, Path, Template } from '../../catalogue/index.ts';
import type { ArgumentPath, ArgumentSite } from '../arguments.ts';
import { allOf, bindItem, bindPath, match } from '../binding.ts';
import {
  distinct,
  filterCondition,
  findAnchor,
  indexedExpansion,
  listedSeek,
  writeAnchoredChain,
  type AnchoredChain,
} from '../filter/index.ts';
import type { ParameterSource } from '../parameters.ts';
import type { ConnectionPlan, ListPlan, StatementOrigin } from '../plan/index.ts';
import type { StatementBuilder } from './builder.ts';

/** How Neo4j reads the items of a page. */
export type AccessPath =
  /** All nodes of a label, in the order of an index. */
  | ({ readonly kind: 'label scan' } & Labelled)
  /** The nodes that an index finds by the value of a property. */
  | ({ readonly kind: 'index seek' } & IndexSeek)
  /** From an anchor of the filter back to the items. */
  | { readonly kind: 'anchored chain'; readonly chain: AnchoredChain; readonly from: ChainEnd }
  /** Along a path from the parent. */
  | ({ readonly kind: 'relationship' } & FollowedPath)
  /** By a whole statement of cypher/. */
  | { readonly kind: 'statement'; readonly origin: StatementOrigin };

/** What a seek looks for: each value of a list, the id of an anchor, or the id of the parent. */
interface IndexSeek extends IndexedPath, Labelled {
  readonly key:
    | {
        readonly from: 'list';
        readonly values: ParameterSource;
        /** A path to some nodes of the label; null stands for all of them. */
        readonly path: FollowedPath | null;
      }
    | { readonly from: 'anchor'; readonly id: ArgumentPath }
    | { readonly from: 'parent' };
}

interface FollowedPath {
  readonly path: Path;
  readonly guard: boolean;
}

/** The items at the other end of a chain: all of a label, or those of the parent. */
type ChainEnd =
  ({ readonly kind: 'label' } & Labelled) | ({ readonly kind: 'path' } & FollowedPath);

interface Labelled {
  readonly label: string;
  /** What is required of each node besides, in the variable `item`. */
  readonly where: Template | null;
}

/** The access path of a page, or of its total: a count needs no order. */
export function chooseAccessPath(
  { origin, page }: ConnectionPlan,
  use: 'page' | 'total',
): AccessPath {
  if (origin.kind === 'statement') return { kind: 'statement', origin };
  const { filter, catalogue } = page;
  const order = use === 'page' ? (page.ordering.terms[0]?.field ?? null) : null;
  const chain = filter && findAnchor(catalogue, page.noun, filter, isAtRoot(origin));
  if (chain !== null) {
    const expansion =
      origin.kind === 'label' && order !== null ? indexedExpansion(chain, order) : null;
    if (expansion === null) return { kind: 'anchored chain', chain, from: origin };
    const { label, property, id } = expansion;
    const where = origin.kind === 'label' ? origin.where : null;
    return { kind: 'index seek', label, where, property, key: { from: 'anchor', id } };
  }
  switch (origin.kind) {
    case 'label': {
      const { label, where } = origin;
      const seek = filter && use === 'page' ? listedSeek(catalogue, page.noun, filter) : null;
      if (seek === null) return { kind: 'label scan', label, where };
      const { property, values } = seek;
      const key = { from: 'list', values, path: null } as const;
      return { kind: 'index seek', label, where, property, key };
    }
    case 'path': {
      const label = labelOf(origin.path);
      const seek =
        filter && label !== null && use === 'page'
          ? listedSeek(catalogue, page.noun, filter)
          : null;
      if (label !== null && seek !== null) {
        const { property, values } = seek;
        const key = { from: 'list', values, path: origin } as const;
        return { kind: 'index seek', label, where: null, property, key };
      }
      const indexed = order === null || origin.guard ? undefined : page.indexed[order];
      if (indexed === undefined) return { ...origin, kind: 'relationship' };
      return { kind: 'index seek', ...indexed, where: null, key: { from: 'parent' } };
    }
    default:
      return origin satisfies never;
  }
}

/** The label of which a path to one node of the whole graph has some: `(statistic:Statistic) WHERE …`. */
function labelOf({ atRoot, chains: [chain, ...others] }: Path): string | null {
  if (!atRoot || chain === undefined || others.length + chain.hops.length > 0) return null;
  const [[label, ...either] = [], ...further] = chain.start.labels;
  return label === undefined || either.length + further.length > 0 ? null : label;
}

/** Whether the items are of the whole graph, not of one of many parents. */
function isAtRoot(origin: Exclude<ConnectionPlan['origin'], StatementOrigin>): boolean {
  return origin.kind === 'label' || origin.path.atRoot;
}

/** The candidates of a list: how they are bound, what must hold of them, and their variables. */
export interface Candidates {
  /** Clauses before the one that binds the candidates. */
  readonly clauses: readonly string[];
  /** Precedes the MATCH; empty, or ends with a space. */
  readonly before: string;
  /** The pattern to match; null if the clauses bind the candidates, some perhaps twice. */
  readonly pattern: string | null;
  /** The pattern to count, if nothing else must hold of the candidates. */
  readonly anonymous: string | null;
  readonly conditions: readonly string[];
  readonly node: string;
  readonly edge: string;
  /** The variable of the item that filter and order are about: the node's or the edge's. */
  readonly item: string;
  /** The property that the index has before the order's first key. */
  readonly prefix: string | null;
  /** Whether an index may give them in the order of the page. */
  readonly ordered: boolean;
}

/** Writes an access path: how the candidates of a page are bound, and the conditions of its filter. */
export function writeAccessPath(
  builder: StatementBuilder,
  plan: ConnectionPlan,
  parent: string,
  access: Exclude<AccessPath, { kind: 'statement' }>,
): Candidates {
  switch (access.kind) {
    case 'label scan':
      return withFilter(builder, plan, allOfLabel(builder, access));
    case 'index seek':
      return withFilter(builder, plan, seekCandidates(builder, plan.site, parent, access));
    case 'anchored chain':
      return chainCandidates(builder, plan, parent, access);
    case 'relationship':
      return withFilter(builder, plan, pathCandidates(builder, parent, access, plan.page.ofEdge));
    default:
      return access satisfies never;
  }
}

/** The clause that binds the candidates for which all conditions hold. */
export function bindCandidates(
  { before, pattern, item }: Candidates,
  conditions: readonly string[],
): string {
  if (pattern === null) return distinct(item, allOf(conditions));
  return before + match(pattern, conditions);
}

/** Candidates for which the page's filter holds, tested on each. */
function withFilter(
  builder: StatementBuilder,
  plan: ConnectionPlan,
  candidates: Candidates,
): Candidates {
  const condition = pageCondition(builder, plan, candidates.item);
  if (condition === null) return candidates;
  return { ...candidates, conditions: [...candidates.conditions, condition] };
}

/**
 * What a page's filter requires of an item; null if nothing.
 * @throws {BadUserInput} if the filter has a null
 */
export function pageCondition(
  { bindings }: StatementBuilder,
  { page, site }: ConnectionPlan,
  variable: string,
): string | null {
  if (page.filter === null) return null;
  const context = { bindings, catalogue: page.catalogue, site, negated: false };
  return filterCondition(context, { noun: page.noun, variable }, page.filter);
}

const unfiltered = { clauses: [], before: '', anonymous: null, conditions: [], prefix: null };

function allOfLabel({ bindings }: StatementBuilder, { label, where }: Labelled): Candidates {
  const node = bindings.name('n');
  return {
    ...unfiltered,
    conditions: where === null ? [] : [bindItem(bindings, where, node)],
    pattern: `(${node}:${label})`,
    node,
    edge: node,
    item: node,
    ordered: true,
  };
}

function seekCandidates(
  builder: StatementBuilder,
  site: ArgumentSite,
  parent: string,
  { label, where, property, key }: IndexSeek,
): Candidates {
  const { bindings } = builder;
  switch (key.from) {
    case 'list': {
      const all =
        key.path === null
          ? allOfLabel(builder, { label, where })
          : pathCandidates(builder, parent, key.path, false);
      const values = bindings.parameter(site, key.values);
      const each = bindings.name('v');
      return {
        ...all,
        before: `UNWIND ${values} AS ${each} `,
        conditions: [`${all.node}.${property} = ${each}`, ...all.conditions],
      };
    }
    case 'anchor': {
      const source = { kind: 'filterValue', as: 'itself', distinct: false } as const;
      return seekById(builder, bindings.parameter(site, { ...source, path: key.id }));
    }
    case 'parent':
      return seekById(builder, `${parent}.id`);
    default:
      return key satisfies never;
  }

  function seekById({ bindings }: StatementBuilder, id: string): Candidates {
    const node = bindings.name('n');
    const pattern = `(${node}:${label} {${property}: ${id}})`;
    const prefix = `${node}.${property}`;
    const conditions = where === null ? [] : [bindItem(bindings, where, node)];
    return {
      ...unfiltered,
      conditions,
      pattern,
      node,
      edge: node,
      item: node,
      prefix,
      ordered: true,
    };
  }
}

/** Candidates at the end of a path from the parent. */
export function pathCandidates(
  { bindings }: StatementBuilder,
  parent: string,
  { path, guard }: FollowedPath,
  ofEdge: boolean,
): Candidates {
  const bound = bindPath(bindings, path, parent, guard ? 'written' : 'omitted');
  const node = bound.node ?? bound.edge;
  if (node === null) throw new TypeError('A path to items must name the node or the relationship.');
  const edge = bound.edge ?? node;
  return {
    ...unfiltered,
    pattern: bound.text,
    anonymous: bound.anonymous,
    conditions: bound.where === null ? [] : [bound.where],
    node,
    edge,
    item: ofEdge ? edge : node,
    ordered: parent === '',
  };
}

/** Candidates that a chain finds from its anchor; below a parent, those that its path leads to as well. */
function chainCandidates(
  builder: StatementBuilder,
  { page, site }: ConnectionPlan,
  parent: string,
  { chain, from }: Extract<AccessPath, { kind: 'anchored chain' }>,
): Candidates {
  const { bindings } = builder;
  const { catalogue } = page;
  const end =
    from.kind === 'label'
      ? { ...allOfLabel(builder, from), pattern: null }
      : pathCandidates(builder, parent, from, page.ofEdge);
  const context = { bindings, catalogue, site, negated: false };
  const subject = { noun: page.noun, variable: end.item };
  const { clauses, condition } = writeAnchoredChain(context, subject, chain);
  return {
    ...end,
    clauses,
    before: end.pattern === null ? '' : `${distinct(end.item, null)} `,
    conditions: condition === null ? end.conditions : [...end.conditions, condition],
    ordered: false,
  };
}

/** All items of a plain list. */
export function listCandidates(
  builder: StatementBuilder,
  { origin }: ListPlan,
  parent: string,
): Candidates {
  switch (origin.kind) {
    case 'label':
      return allOfLabel(builder, origin);
    case 'path':
      return pathCandidates(builder, parent, origin, false);
    case 'statement':
      throw new TypeError(`${origin.name} is called, not matched.`);
    default:
      return origin satisfies never;
  }
}
