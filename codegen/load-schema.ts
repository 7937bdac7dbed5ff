import type { GraphQLSchema } from 'graphql';
import { ownSchema } from './files.ts';

/** What graphql-codegen's own plugins go by: the expanded schema, fresh from schema/. */
export default function loadSchema(): GraphQLSchema {
  return ownSchema();
}
