import { isUnionType } from 'graphql';
import { match } from '../binding/index.ts';
import { shortestChain, type Chain } from './chain.ts';
import { filterCondition, filterType } from './filter.ts';
import { linkedItem, pathFromEnd } from './linked-path.ts';
import type { Place } from './place.ts';
import { scalar } from './scalar.ts';
import type { ValueOf, Values } from './values.ts';

/** Clauses that bind all items that may fit, some perhaps twice, and what is left to hold of them. */
export interface Driven {
  readonly clauses: readonly string[];
  readonly condition: string | null;
}

/**
 * What a text gives rise to is linked to few others. An entity may be linked to any number, so that
 * from there all of them would be followed for each parent.
 */
const LINKED_TO_FEW: ReadonlySet<string> = new Set(['Claim', 'Document', 'Quote', 'Statistic']);

/**
 * The chain of links from whose end a filter is best read: at the root any, for all items of the
 * label are the other choice; below a parent one that few can hang on. Null where there is none.
 */
export function drivingChain(
  place: Place,
  noun: string,
  filter: Values,
  valueOf: ValueOf,
  atRoot: boolean,
): Chain | null {
  const passable = (linked: string) => atRoot || LINKED_TO_FEW.has(linked);
  return shortestChain(place, noun, filter, valueOf, passable);
}

/**
 * Finds the node at the end by its id and follows the links back, each step to every node once,
 * whatever else is said of it held against it there.
 */
export function driven(
  place: Place,
  noun: string,
  variable: string,
  { rest, next }: Chain,
  valueOf: ValueOf,
): Driven {
  const subject = { noun, type: filterType(place, noun), variable };
  const condition = () => filterCondition(place, noun, variable, rest, valueOf);
  switch (next.kind) {
    case 'id': {
      const label = isUnionType(place.schema.getType(noun)) ? 'Referent' : noun;
      const seek = match(`(${variable}:${label})`, [scalar(place, subject, next.type, next.said)]);
      return { clauses: [seek], condition: condition() };
    }
    case 'link': {
      const path = pathFromEnd(place, subject, next.key);
      const item = linkedItem(path, next.noun);
      const far = driven(place, next.noun, item, next.chain, next.valueOf);
      const clauses = [
        ...far.clauses,
        eachOnce(item, far.condition),
        match(path.text, [path.where]),
      ];
      return { clauses, condition: condition() };
    }
    default:
      return next satisfies never;
  }
}

/** Each value of what is bound so far once, where the condition holds. */
export function eachOnce(variable: string, condition: string | null): string {
  return `WITH DISTINCT ${variable}${condition === null ? '' : ` WHERE ${condition}`}`;
}
