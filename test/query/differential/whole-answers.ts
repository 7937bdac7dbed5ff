import { Kind, parse } from 'graphql';
import { schema } from '../../../src/query/index.ts';
import { drawn } from './chance.ts';
import { Drawing } from './drawing.ts';
import { drawArguments } from './draw-arguments.ts';
import { operationOf, type Operation } from './operation.ts';
import type { Pool } from './pool.ts';
import { TYPES } from './search.ts';
import { smallerOperations } from './smaller-operations.ts';

/** Everything about searches and groups of statistics, so that what differs is what is asked for. */
const WHOLE = parse(`{
  search {
    edges {
      cursor score text start
      highlights { start end }
      passage { id exact }
      node { __typename ... on Node { id } }
    }
    nodes { ... on Node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    totalCount totalCountIsCapped
    groups { type count }
    facets { field value label count }
  }
  statisticGroups {
    edges { cursor node { count } }
    nodes {
      unit measure year count min max sum sumRefusal
      program { id name } agency { id name } reporter { __typename ... on Node { id } }
    }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    totalCount
  }
}`);

/** With cursors, and from the end, operations of fewer fields are asked: each is a plan of its own. */
const OF_PAGES = ['last', 'after', 'before'];
const REQUIRED = { types: [...TYPES], filter: {} };

/**
 * Searches, or groups of statistics, with arguments of every kind, and all that they can answer. Neo4j plans such a
 * statement for seconds, and again for a list where it had none: searches have types and a filter.
 */
export function wholeAnswers(pool: Pool, name: 'search' | 'statisticGroups') {
  const field = schema.getQueryType()?.getFields()[name];
  const asked = WHOLE.definitions
    .flatMap((each) =>
      each.kind === Kind.OPERATION_DEFINITION ? each.selectionSet.selections : [],
    )
    .find((one) => one.kind === Kind.FIELD && one.name.value === name);
  if (field === undefined || asked?.kind !== Kind.FIELD)
    throw new TypeError(`Query has no ${name}.`);
  const unpaged = { ...field, args: field.args.filter((each) => !OF_PAGES.includes(each.name)) };
  return drawn<Operation>((chance) => {
    const drawing = new Drawing(chance, pool, 1, 20);
    const required = name === 'search' ? REQUIRED : {};
    const selection = { ...asked, arguments: drawArguments(drawing, unpaged, required) };
    return operationOf(drawing, { kind: Kind.SELECTION_SET, selections: [selection] });
  }, smallerOperations);
}
