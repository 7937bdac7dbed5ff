import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import { MAX_NESTED_BRACKETS, TOO_NESTED } from '../errors/index.ts';
import type { Settings } from '../settings.ts';

/** Enough for a `nodes` of 1,000 ids with a deep selection. */
export const MAX_TOKENS = 10_000;
/** Enough for every entity of a page under a name of its own; more would evade page sizes. */
const MAX_ALIASES = 100;
/** Of an operation and its fragments together. */
const MAX_DIRECTIVES = 50;

/** Validation rules that limit an operation; a fragment counts wherever it is spread. */
export function operationLimits({ maxDepth }: Settings): ValidationRule[] {
  return [
    limitBrackets,
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
        `An operation may have ${MAX_ALIASES} aliases, and this one has more: use nodes(ids), or a filter with in.`,
      ),
    }),
    maxDirectivesRule({
      n: MAX_DIRECTIVES,
      ...refusing(`An operation may have ${MAX_DIRECTIVES} directives, and this one has more.`),
    }),
  ];
}

/** Reports as graphql-js's own rules do: a thrown error would be a fault of the server. */
function refusing(message: string) {
  const report = (context: ValidationContext | null) => {
    context?.reportError(new GraphQLError(message));
  };
  return { propagateOnRejection: false, onReject: [report] };
}

const OPENING: ReadonlySet<string> = new Set(['{', '[', '(']);
const CLOSING: ReadonlySet<string> = new Set(['}', ']', ')']);

/**
 * Refuses documents that nest so deeply that other rules, which recurse for each level, would run out
 * of stack: it removes the definitions before they are visited.
 */
const limitBrackets: ValidationRule = (context) => ({
  Document: (document) => {
    let nested = 0;
    for (let token = document.loc?.startToken ?? null; token !== null; token = token.next) {
      if (OPENING.has(token.kind)) nested++;
      if (CLOSING.has(token.kind)) nested--;
      if (nested <= MAX_NESTED_BRACKETS) continue;
      context.reportError(new GraphQLError(TOO_NESTED));
      return { ...document, definitions: [] };
    }
    return undefined;
  },
});
