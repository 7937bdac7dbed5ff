import type { GraphQLSchema } from 'graphql';
import type { Entry, Model } from '../cypher/index.ts';

/** What everything is checked against. */
export interface Ground {
  readonly schema: GraphQLSchema;
  readonly model: Model;
  readonly stored: ReadonlyMap<string, string>;
  readonly entries: ReadonlyMap<string, Entry>;
}

/** The pattern of a field: its type's own, or that of an interface it implements. */
export function entryOf(
  { entries }: Ground,
  type: { readonly name: string; getInterfaces(): readonly { readonly name: string }[] },
  field: string,
): Entry | undefined {
  return [type, ...type.getInterfaces()]
    .map(({ name }) => entries.get(`${name}.${field}`))
    .find((entry) => entry !== undefined);
}
