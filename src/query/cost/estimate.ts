/** What a relationship is taken to lead to, where no page says how many: plain lists, quantifiers. */
export const MEMBERS = 4;

/** What is looked at for each entry of a page that a filter lets through. */
export const LOOKED_AT = 10;

/** What a filtered totalCount looks at behind a relationship. */
export const COUNTED = 100;

/** What a filtered totalCount looks at at the root, where a noun has most. */
export const COUNTED_AT_ROOT = 1_000;

/** What a whole statement of cypher/ reads for each time it runs. */
export const STATEMENT = 100;

/** The most that an operation may cost, unless told. */
export const MAX_COST = 100_000;
