import type { GraphQLInputObjectType, GraphQLSchema } from 'graphql';
import type { Writer } from '../binding/index.ts';
import type { Site } from '../plan/index.ts';
import type { ValueOf } from './values.ts';

/** Where in the statement a filter is being written. */
export interface Place {
  readonly writer: Writer;
  readonly schema: GraphQLSchema;
  readonly site: Site;
  /** Below a `not`, what compares with nothing must be false rather than null. */
  readonly negated: boolean;
}

/** What a filter's fields are about: a variable and its noun, with the noun's filter type. */
export interface Subject {
  readonly noun: string;
  readonly type: GraphQLInputObjectType;
  readonly variable: string;
}

/** One field of a filter: its name, what it says, and how that is read anew at each request. */
export interface Part<Value = unknown> {
  readonly key: string;
  readonly value: Value;
  readonly valueOf: ValueOf;
}
