import { z } from 'zod';
import type { Page } from '../../catalogue/index.ts';
import {
  argumentWithRole,
  givenFilter,
  type ArgumentSite,
  type ArgumentValues,
} from '../arguments.ts';
import { templateKey } from '../template.ts';
import { orderingOf, type OrderTerm, type PageSizes } from '../pagination.ts';
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
  { noun, ofEdge, repeatsNodes, indexed }: Page,
  sizes: PageSizes,
  site: ArgumentSite,
  values: ArgumentValues,
  origin: Origin,
): PageShape {
  const { after, before, last } = pageArguments.parse(values);
  const terms = origin.kind === 'statement' ? orderOfStatement(origin) : orderIn(site, values);
  return {
    backward: last != null,
    after: after != null,
    before: before != null,
    ordering: orderingOf(noun, terms, repeatsNodes),
    noun,
    ofEdge,
    filter: givenFilter(site, values),
    indexed,
    sizes,
  };
}

function orderIn(site: ArgumentSite, values: ArgumentValues): OrderTerm[] {
  const name = argumentWithRole(site, 'order');
  const terms = name === null ? null : orderArgument.parse(values[name]);
  return (terms ?? []).map(({ field, direction }) => ({ field, descending: direction === 'DESC' }));
}

/** A statement's page has only the order of the statement, by numbers: what it counted or scored. */
function orderOfStatement({ statement }: StatementOrigin): OrderTerm[] {
  return statement.order.map(({ text, descending }) => ({
    field: `${templateKey(text)}${descending ? ' DESC' : ''}`,
    descending,
    numeric: true,
  }));
}
