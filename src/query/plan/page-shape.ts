import { z } from 'zod';
import type { Page } from '../../catalogue/index.ts';
import type { ArgumentValues } from '../arguments.ts';
import { orderingOf, type OrderTerm, type PageSizes } from '../pagination.ts';
import type { Origin, PageShape, StatementOrigin } from './plan.ts';

const shapeArguments = z.object({
  after: z.string().nullish(),
  before: z.string().nullish(),
  last: z.number().nullish(),
  orderBy: z.array(z.object({ field: z.string(), direction: z.enum(['ASC', 'DESC']) })).nullish(),
  filter: z.record(z.string(), z.unknown()).nullish(),
});

/** What the statement's text depends on in a connection's arguments. */
export function pageShape(
  { noun, ofEdge, indexed }: Page,
  sizes: PageSizes,
  values: ArgumentValues,
  origin: Origin,
): PageShape {
  const { after, before, last, orderBy, filter } = shapeArguments.parse(values);
  const terms =
    origin.kind === 'statement'
      ? orderOfStatement(origin)
      : (orderBy ?? []).map(({ field, direction }) => ({
          field,
          descending: direction === 'DESC',
        }));
  return {
    backward: last != null,
    after: after != null,
    before: before != null,
    ordering: orderingOf(noun, terms),
    noun,
    ofEdge,
    filter: filter ?? null,
    indexed,
    sizes,
  };
}

/** A statement's page has only the order of the statement, by numbers: what it counted or scored. */
function orderOfStatement({ statement }: StatementOrigin): OrderTerm[] {
  return statement.order.map(({ text, descending }) => ({
    field: `${text}${descending ? ' DESC' : ''}`,
    descending,
    numeric: true,
  }));
}
