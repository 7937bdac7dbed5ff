import { GraphQLError, type ValidationRule } from 'graphql';

/** Brackets of any kind within one another: far more than fields and filters of ten levels need. */
const MOST_NESTED = 100;

/** What is said of an operation that is nested more deeply. */
export const TOO_NESTED = `An operation may have ${MOST_NESTED} brackets within one another, and this one has more.`;

const OPENING: ReadonlySet<string> = new Set(['{', '[', '(']);
const CLOSING: ReadonlySet<string> = new Set(['}', ']', ')']);

/**
 * Refuses what is nested so deeply that other rules, which call themselves for each level, would run
 * out of stack: it takes the definitions away before they come to them.
 */
export const limitNesting: ValidationRule = (context) => ({
  Document: (document) => {
    let nested = 0;
    for (let token = document.loc?.startToken ?? null; token !== null; token = token.next) {
      if (OPENING.has(token.kind)) nested++;
      if (CLOSING.has(token.kind)) nested--;
      if (nested <= MOST_NESTED) continue;
      context.reportError(new GraphQLError(TOO_NESTED));
      return { ...document, definitions: [] };
    }
    return undefined;
  },
});
