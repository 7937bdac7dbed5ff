/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query QuotesOf($person: ID!, $first: Int!, $after: String) {\n  person(id: $person) {\n    name\n    quotes(first: $first, after: $after, orderBy: [{field: DATE, direction: DESC}]) {\n      totalCount\n      nodes {\n        id\n        ...QuoteCard\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}\n\nfragment QuoteCard on Quote {\n  kind\n  text\n  passage {\n    start\n    exact\n    document {\n      id\n      title\n      date\n    }\n  }\n}": typeof types.QuotesOfDocument,
    "query QuotedPeople($first: Int!, $after: String) {\n  people(first: $first, after: $after, filter: {quotes: {some: {}}}) {\n    nodes {\n      id\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nquery LatestChange {\n  changes(first: 1, orderBy: [{field: AT, direction: DESC}]) {\n    nodes {\n      at\n    }\n  }\n}\n\nquery ChangesSince($since: DateTime, $first: Int!, $after: String) {\n  changes(since: $since, first: $first, after: $after, orderBy: [{field: AT}]) {\n    nodes {\n      at\n      touches\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.QuotedPeopleDocument,
};
const documents: Documents = {
    "query QuotesOf($person: ID!, $first: Int!, $after: String) {\n  person(id: $person) {\n    name\n    quotes(first: $first, after: $after, orderBy: [{field: DATE, direction: DESC}]) {\n      totalCount\n      nodes {\n        id\n        ...QuoteCard\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}\n\nfragment QuoteCard on Quote {\n  kind\n  text\n  passage {\n    start\n    exact\n    document {\n      id\n      title\n      date\n    }\n  }\n}": types.QuotesOfDocument,
    "query QuotedPeople($first: Int!, $after: String) {\n  people(first: $first, after: $after, filter: {quotes: {some: {}}}) {\n    nodes {\n      id\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nquery LatestChange {\n  changes(first: 1, orderBy: [{field: AT, direction: DESC}]) {\n    nodes {\n      at\n    }\n  }\n}\n\nquery ChangesSince($since: DateTime, $first: Int!, $after: String) {\n  changes(since: $since, first: $first, after: $after, orderBy: [{field: AT}]) {\n    nodes {\n      at\n      touches\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.QuotedPeopleDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query QuotesOf($person: ID!, $first: Int!, $after: String) {\n  person(id: $person) {\n    name\n    quotes(first: $first, after: $after, orderBy: [{field: DATE, direction: DESC}]) {\n      totalCount\n      nodes {\n        id\n        ...QuoteCard\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}\n\nfragment QuoteCard on Quote {\n  kind\n  text\n  passage {\n    start\n    exact\n    document {\n      id\n      title\n      date\n    }\n  }\n}"): typeof import('./graphql.ts').QuotesOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query QuotedPeople($first: Int!, $after: String) {\n  people(first: $first, after: $after, filter: {quotes: {some: {}}}) {\n    nodes {\n      id\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nquery LatestChange {\n  changes(first: 1, orderBy: [{field: AT, direction: DESC}]) {\n    nodes {\n      at\n    }\n  }\n}\n\nquery ChangesSince($since: DateTime, $first: Int!, $after: String) {\n  changes(since: $since, first: $first, after: $after, orderBy: [{field: AT}]) {\n    nodes {\n      at\n      touches\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').QuotedPeopleDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
