import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import { limitNesting } from './limit-nesting.ts';
import type { Settings } from './settings.ts';

/** Enough for every entity of a page under a name of its own; more is a way around page sizes. */
const MAX_ALIASES = 100;
/** Of an operation and its fragments together. */
const MAX_DIRECTIVES = 50;

/** Rules of validation that hold an operation to what it may be; fragments count where they are spread. */
export function limitOperations({ maxDepth }: Settings): ValidationRule[] {
  return [
    limitNesting,
    maxDepthRule({
      n: maxDepth,
      flattenFragments: true,
      ...refusing(
        `An operation may be ${maxDepth} fields deep, and this one is deeper: ask in two steps, or filter across relationships instead.`,
      ),
    }),
    maxAliasesRule({
      n: MAX_ALIASES,
      ...refusing(
        `An operation may have ${MAX_ALIASES} aliases, and this one has more: ask by nodes(ids), or by a filter with in.`,
      ),
    }),
    maxDirectivesRule({
      n: MAX_DIRECTIVES,
      ...refusing(`An operation may have ${MAX_DIRECTIVES} directives, and this one has more.`),
    }),
  ];
}

/** Reports as graphql-js's own rules do: thrown, it would be a fault of the server. */
function refusing(message: string) {
  const report = (context: ValidationContext | null) => {
    context?.reportError(new GraphQLError(message));
  };
  return { propagateOnRejection: false, onReject: [report] };
}
