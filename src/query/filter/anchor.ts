import type { Catalogue, IndexedPath } from '../../catalogue/index.ts';
import { bindPath, match } from '../binding.ts';
import type { ArgumentPath } from '../arguments.ts';
import type { ParameterSource } from '../parameters.ts';
import { compareField, listedValues, type ComparisonField } from './comparison.ts';
import {
  entriesOf,
  filterFieldOf,
  isInputObject,
  partOf,
  type Filter,
  type FilterContext,
  type InputObject,
  type Subject,
} from './context.ts';
import { filterCondition, linkedSubject, type LinkField } from './filter.ts';

/**
 * Links that an item must have, one after another, to an anchor: a node whose id is given. Example: a
 * `speaker`, some of its `positions`, their `agency` with this id.
 */
export interface Chain {
  /** The rest of the item's filter, which must hold as well. */
  readonly rest: Filter;
  readonly next: Anchor | Link;
  /** The number of links. */
  readonly links: number;
}

interface Anchor {
  readonly kind: 'anchor';
  readonly key: string;
  readonly field: ComparisonField;
  readonly filter: Filter;
}

interface Link {
  readonly kind: 'link';
  readonly field: LinkField;
  readonly chain: Chain;
}

/** One chain for each filter of an `or`: an item is at the end of any of them. */
interface BranchedChain {
  /** The rest of the item's filter, without the `or`. */
  readonly rest: Filter;
  readonly next: { readonly kind: 'either'; readonly chains: readonly Chain[] };
}

export type AnchoredChain = Chain | BranchedChain;

/**
 * The shortest chain from whose anchor a filter is best read; null if there is none. At the root any
 * chain is better than reading all items of the label. Below a parent, a chain may only pass nouns
 * that are linked to few others: an entity may be linked to any number of items, and all of them would
 * be followed for each parent.
 */
export function findAnchor(
  catalogue: Catalogue,
  noun: string,
  filter: Filter,
  atRoot: boolean,
): AnchoredChain | null {
  const mayPass = (linked: string) => atRoot || catalogue.nouns[linked]?.linkedToFew === true;
  const search = { catalogue, mayPass };
  const chain = shortestChain(search, noun, filter);
  return chain === null && atRoot ? branchedChain(search, noun, filter) : chain;
}

interface Search {
  readonly catalogue: Catalogue;
  readonly mayPass: (noun: string) => boolean;
}

/**
 * The shortest chain that must hold wherever the filter does; of equals, the first by name. It passes
 * through `and`, links to one and `some`, never through `or`, `not`, `none` or `every`.
 */
function shortestChain(search: Search, noun: string, filter: Filter): Chain | null {
  const chains = entriesOf(filter.value).flatMap(([key, value]) =>
    chainsThrough(search, noun, filter, key, value),
  );
  return chains.reduce<Chain | null>(
    (best, chain) => (best === null || chain.links < best.links ? chain : best),
    null,
  );
}

function chainsThrough(
  search: Search,
  noun: string,
  filter: Filter,
  key: string,
  value: unknown,
): Chain[] {
  const field = filterFieldOf(search, noun, key);
  const part = partOf(filter, key, value);
  if (!isInputObject(value))
    return field.kind === 'and' ? chainsOfAnd(search, noun, filter, part) : [];
  const others = without(filter.value, key);
  const restOf = (rest: InputObject): Filter => ({ ...filter, value: rest });
  switch (field.kind) {
    case 'and':
    case 'or':
    case 'not':
      return [];
    case 'comparison': {
      // An `id` without values, or with null, is no anchor.
      if (key !== 'id' || (value['eq'] == null && value['in'] == null)) return [];
      const anchor = { kind: 'anchor', key, field, filter: { ...part, value } } as const;
      return [{ rest: restOf(others), next: anchor, links: 0 }];
    }
    case 'link':
      return linked(search, field, partOf(filter, key, value), restOf(others));
    case 'links': {
      const rest = restOf({ ...others, [key]: without(value, 'some') });
      return linked(search, field, partOf(part, 'some', value['some']), rest);
    }
    default:
      return field satisfies never;
  }
}

function linked(
  search: Search,
  field: LinkField,
  { value, path }: Filter<unknown>,
  rest: Filter,
): Chain[] {
  if (!search.mayPass(field.noun) || !isInputObject(value)) return [];
  const chain = shortestChain(search, field.noun, { value, path });
  return chain === null
    ? []
    : [{ rest, next: { kind: 'link', field, chain }, links: chain.links + 1 }];
}

/** Chains of the filters in an `and`, which keep their indexes in the list. */
function chainsOfAnd(
  search: Search,
  noun: string,
  filter: Filter,
  { value, path }: Filter<unknown>,
): Chain[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.flatMap((item, index) => {
    if (!isInputObject(item)) return [];
    const chain = shortestChain(search, noun, partOf({ value, path }, index, item));
    if (chain === null) return [];
    const and = list.with(index, chain.rest.value);
    return [{ ...chain, rest: { ...filter, value: { ...filter.value, and } } }];
  });
}

/** The chains of the first `or`, here or in an `and`, whose filters have one each; null if there is none. */
function branchedChain(search: Search, noun: string, filter: Filter): BranchedChain | null {
  for (const [key, value] of entriesOf(filter.value)) {
    const { kind } = filterFieldOf(search, noun, key);
    if ((kind !== 'and' && kind !== 'or') || !Array.isArray(value)) continue;
    const list: readonly unknown[] = value;
    const part = { ...partOf(filter, key, value), value: list };
    const parts = list.flatMap((item, index) =>
      isInputObject(item) ? [partOf(part, index, item)] : [],
    );
    if (kind === 'and') {
      for (const [index, each] of parts.entries()) {
        const found = branchedChain(search, noun, each);
        if (found === null) continue;
        const and = list.with(index, found.rest.value);
        return { ...found, rest: { ...filter, value: { ...filter.value, and } } };
      }
      continue;
    }
    const chains = parts.flatMap((each) => shortestChain(search, noun, each) ?? []);
    if (chains.length === 0 || chains.length < list.length) continue;
    const rest = { ...filter, value: without(filter.value, key) };
    return { rest, next: { kind: 'either', chains } };
  }
  return null;
}

function without(value: InputObject, key: string): InputObject {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}

/** Clauses that bind all candidates, some perhaps twice, and the condition still to be tested. */
export interface AnchoredClauses {
  readonly clauses: readonly string[];
  readonly condition: string | null;
}

/**
 * Finds the anchor by its id and follows the chain back to the items, de-duplicating after each hop and
 * applying the remaining conditions there.
 */
export function writeAnchoredChain(
  context: FilterContext,
  subject: Subject,
  { rest, next }: AnchoredChain,
): AnchoredClauses {
  const condition = () => filterCondition(context, subject, rest);
  const { noun, variable } = subject;
  const { label, storedAs } = nounOf(context, noun);
  switch (next.kind) {
    case 'anchor': {
      const ids = compareField(context, subject, next.key, next.field, next.filter);
      return { clauses: [match(`(${variable}:${label ?? noun})`, [ids])], condition: condition() };
    }
    case 'link': {
      const { field, chain } = next;
      // The item is still to be found, so its type is written. A path of a union names its member.
      const type = field.ofUnion ? 'written' : { type: storedAs ?? noun };
      const path = bindPath(context.bindings, field.path, variable, type);
      const far = linkedSubject(path, field);
      const { clauses, condition: farCondition } = writeAnchoredChain(context, far, chain);
      const hop = [distinct(far.variable, farCondition), match(path.text, [path.where])];
      return { clauses: [...clauses, ...hop], condition: condition() };
    }
    case 'either': {
      const branches = next.chains.map((chain) => {
        const { clauses, condition } = writeAnchoredChain(context, subject, chain);
        return [...clauses, `${distinct(variable, condition)} RETURN ${variable}`].join(' ');
      });
      return { clauses: [`CALL () { ${branches.join(' UNION ')} }`], condition: condition() };
    }
    default:
      return next satisfies never;
  }
}

function nounOf({ catalogue }: FilterContext, noun: string) {
  const found = catalogue.nouns[noun];
  if (found === undefined) throw new TypeError(`The catalogue has no noun ${noun}.`);
  return found;
}

/** The distinct values of a variable for which a condition holds. */
export function distinct(variable: string, condition: string | null): string {
  return `WITH DISTINCT ${variable}${condition === null ? '' : ` WHERE ${condition}`}`;
}

/** Items that an index holds in the order of a page, behind the id of one anchor. */
export interface IndexedExpansion extends IndexedPath {
  readonly id: ArgumentPath;
}

/**
 * If a filter asks for the items linked to one anchor, and an index holds these in the order of the
 * page: `quotes` of one `speaker` by DATE, as the speaker's own field reads them. Only one page of them
 * is read, however many there are. Null otherwise.
 */
export function indexedExpansion({ next }: AnchoredChain, order: string): IndexedExpansion | null {
  if (next.kind !== 'link' || next.chain.next.kind !== 'anchor') return null;
  const { filter } = next.chain.next;
  if (filter.value['eq'] == null || filter.value['in'] != null) return null;
  const indexed = next.field.back[order];
  return indexed === undefined ? null : { ...indexed, id: partOf(filter, 'eq', null).path };
}

/** A property, and the listed values that an index on it finds. */
export interface ListedSeek {
  readonly property: string;
  readonly values: ParameterSource;
}

/**
 * The values that a filter lists with `in`, if an index holds them with the id; null otherwise. Neo4j
 * (5.26) expects any list to match so many items that it would rather read all items in the order of
 * the page until the page is full: the whole label if few match.
 */
export function listedSeek(catalogue: Catalogue, noun: string, filter: Filter): ListedSeek | null {
  for (const [key, value] of entriesOf(filter.value)) {
    const field = filterFieldOf({ catalogue }, noun, key);
    const part = partOf(filter, key, value);
    const items: readonly unknown[] = field.kind === 'and' && Array.isArray(value) ? value : [];
    for (const [index, item] of items.entries()) {
      const found = isInputObject(item)
        ? listedSeek(catalogue, noun, partOf(part, index, item))
        : null;
      if (found !== null) return found;
    }
    if (field.kind !== 'comparison' || field.seek === null) continue;
    if (!isInputObject(value) || value['in'] == null) continue;
    return { property: field.seek, values: listedValues(field, { ...part, value }) };
  }
  return null;
}
