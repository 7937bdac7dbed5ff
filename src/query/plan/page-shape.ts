import { getNamedType, type GraphQLField } from 'graphql';
import { z } from 'zod';
import { storedAsRelationship } from '../../generated/cypher.ts';
import { orderingOf, type OrderTerm } from '../pagination.ts';
import type { Statement } from '../pattern.ts';
import type { Origin, PageShape } from './plan.ts';

const shapeArguments = z.object({
  after: z.string().nullish(),
  before: z.string().nullish(),
  last: z.number().nullish(),
  orderBy: z.array(z.object({ field: z.string(), direction: z.enum(['ASC', 'DESC']) })).nullish(),
  filter: z.record(z.string(), z.unknown()).nullish(),
});

/** What of a connection's arguments the statement's text depends on. */
export function pageShape(
  field: GraphQLField<unknown, unknown>,
  nodeType: string,
  values: Readonly<Record<string, unknown>>,
  origin: Origin,
): PageShape {
  const { after, before, last, orderBy, filter } = shapeArguments.parse(values);
  const noun = nounOf(field) ?? nodeType;
  const terms =
    origin.kind === 'statement'
      ? ownOrder(origin.statement)
      : (orderBy ?? []).map((term) => ({
          field: term.field,
          descending: term.direction === 'DESC',
        }));
  return {
    backward: last != null,
    after: after != null,
    before: before != null,
    ordering: orderingOf(noun, terms),
    noun,
    ofEdge: noun in storedAsRelationship,
    filter: filter ?? null,
  };
}

/** A statement's page has the one order that the statement says: by what it has counted or scored. */
function ownOrder({ orderBy }: Statement): OrderTerm[] {
  const keys = orderBy?.split(', ') ?? [];
  return keys.map((key) => ({
    field: key,
    descending: key.endsWith(' DESC'),
    numeric: true,
  }));
}

/** `QuoteFilter` → `Quote`: what a connection is filtered and ordered by. */
function nounOf(field: GraphQLField<unknown, unknown>): string | null {
  const argument = field.args.find(({ name }) => name === 'filter');
  return argument ? getNamedType(argument.type).name.replace(/Filter$/, '') : null;
}
