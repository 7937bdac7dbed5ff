import { z } from 'zod';
import type { Catalogue, Page } from '../../catalogue/index.ts';
import {
  argumentWithRole,
  givenFilter,
  type ArgumentSite,
  type ArgumentValues,
} from '../arguments.ts';
import { templateKey } from '../template.ts';
import { orderingOf, type OrderTerm } from '../pagination.ts';
import type { Origin, PageShape, StatementOrigin } from './plan.ts';

const pageArguments = z.object({
  after: z.string().nullish(),
  before: z.string().nullish(),
  last: z.number().nullish(),
});
const orderArgument = z
  .array(z.object({ field: z.string(), direction: z.enum(['ASC', 'DESC']) }))
  .nullish();

/** What the statement's text depends on in a connection's arguments. */
export function pageShape(
  catalogue: Catalogue,
  { noun, ofEdge, repeatsNodes, indexed }: Page,
  site: ArgumentSite,
  values: ArgumentValues,
  origin: Origin,
): PageShape {
  const { after, before, last } = pageArguments.parse(values);
  const given = orderIn(site, values, catalogue.nouns[noun]?.numericOrder ?? []);
  const ownOrder = origin.kind === 'statement' && given.length === 0;
  const terms = ownOrder ? orderOfStatement(origin) : given;
  return {
    backward: last != null,
    after: after != null,
    before: before != null,
    ordering: orderingOf(noun, terms, repeatsNodes),
    noun,
    ofEdge,
    ownOrder,
    filter: givenFilter(site, values, origin.kind === 'statement' ? 'having' : 'filter'),
    indexed,
    sizes: catalogue.pageSize,
    catalogue,
  };
}

function orderIn(
  site: ArgumentSite,
  values: ArgumentValues,
  numbers: readonly string[],
): OrderTerm[] {
  const name = argumentWithRole(site, 'order');
  const terms = name === null ? null : orderArgument.parse(values[name]);
  return (terms ?? []).map(({ field, direction }) => ({
    field,
    descending: direction === 'DESC',
    ...(numbers.includes(field) ? { numeric: true } : {}),
  }));
}

/** The order of a statement is by numbers: what it counted or scored. */
function orderOfStatement({ statement }: StatementOrigin): OrderTerm[] {
  return statement.order.map(({ text, descending }) => ({
    field: `${templateKey(text)}${descending ? ' DESC' : ''}`,
    descending,
    numeric: true,
  }));
}
