import { getNamedType, isInputObjectType, type GraphQLInputObjectType } from 'graphql';
import { filterType, linkedNoun } from './filter.ts';
import type { Part, Place } from './place.ts';
import { below, given, isValues, itemOf, type ValueOf, type Values } from './values.ts';

/**
 * Links that an item must have, one after another, to a node whose id is given: a `speaker`, some of
 * its `positions`, their `agency` of this id.
 */
export interface Chain {
  /** What is said of the item besides; it must hold as well. */
  readonly rest: Values;
  readonly next:
    | { readonly kind: 'id'; readonly type: GraphQLInputObjectType; readonly said: Part<Values> }
    | ChainLink;
  readonly links: number;
}

/** A filter on what is linked. */
interface Linked {
  readonly noun: string;
  readonly valueOf: ValueOf;
}

interface ChainLink extends Linked {
  readonly kind: 'link';
  readonly key: string;
  readonly chain: Chain;
}

/** Which nouns a chain may lead through. */
export type Passable = (noun: string) => boolean;

/**
 * The shortest chain that must hold wherever the filter does, the first of equals in the order of
 * their names: through `and`, links to one and `some`, never through `or`, `not`, `none` or `every`.
 * Null where there is none.
 */
export function shortestChain(
  place: Place,
  noun: string,
  filter: Values,
  valueOf: ValueOf,
  passable: Passable,
): Chain | null {
  const fields = filterType(place, noun).getFields();
  const find = (inner: Linked, value: unknown) =>
    isValues(value) ? shortestChain(place, inner.noun, value, inner.valueOf, passable) : null;

  const linked = (key: string, inner: Linked, value: unknown, rest: Values): Chain[] => {
    const chain = passable(inner.noun) ? find(inner, value) : null;
    if (chain === null) return [];
    return [{ rest, next: { kind: 'link', key, chain, ...inner }, links: chain.links + 1 }];
  };

  const chains = given(filter).flatMap(([key, value]): Chain[] => {
    const said = below(valueOf, key);
    if (key === 'and')
      return within(filter, value, (item, i) => find({ noun, valueOf: itemOf(said, i) }, item));
    const type = getNamedType(fields[key]?.type);
    if (key === 'or' || key === 'not' || !isValues(value) || !isInputObjectType(type)) return [];
    const others = without(filter, key);
    if (key === 'id')
      return namesSome(value)
        ? [
            {
              rest: others,
              next: { kind: 'id', type, said: { key, value, valueOf: said } },
              links: 0,
            },
          ]
        : [];
    const inner = linkedNoun(type);
    if ('and' in type.getFields())
      return linked(key, { noun: inner, valueOf: said }, value, others);
    if (!('some' in type.getFields())) return [];
    const rest = { ...others, [key]: without(value, 'some') };
    return linked(key, { noun: inner, valueOf: below(said, 'some') }, value['some'], rest);
  });
  return chains.reduce<Chain | null>(
    (best, chain) => (best === null || chain.links < best.links ? chain : best),
    null,
  );
}

/** Chains of the filters below an `and`, whose places in the list stay what they are. */
function within(
  filter: Values,
  list: unknown,
  find: (value: unknown, index: number) => Chain | null,
): Chain[] {
  const values: readonly unknown[] = Array.isArray(list) ? list : [];
  return values.flatMap((value, index) => {
    const chain = find(value, index);
    return chain === null
      ? []
      : [{ ...chain, rest: { ...filter, and: values.with(index, chain.rest) } }];
  });
}

/** An `id` that says nothing, or null, is no end. */
function namesSome({ eq, in: among }: Values): boolean {
  return eq != null || among != null;
}

function without(values: Values, key: string): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== key));
}
