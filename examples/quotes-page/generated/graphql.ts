/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How words are attributed to a speaker. */
export type QuoteKind =
  /** Word for word, in quotation marks. */
  | 'DIRECT'
  /** As reported speech. */
  | 'INDIRECT';

export type QuotesOfQueryVariables = Exact<{
  person: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type QuotesOfQuery = { person: { name: string, quotes: { totalCount: number, nodes: Array<{ id: string, kind: QuoteKind, text: string, passage: { start: number, exact: string, document: { id: string, title: string, date: string | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type QuoteCardFragment = { kind: QuoteKind, text: string, passage: { start: number, exact: string, document: { id: string, title: string, date: string | null } } };

export type QuotedPeopleQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type QuotedPeopleQuery = { people: { nodes: Array<{ id: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LatestChangeQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestChangeQuery = { changes: { nodes: Array<{ at: string }> } };

export type ChangesSinceQueryVariables = Exact<{
  since?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ChangesSinceQuery = { changes: { nodes: Array<{ at: string, touches: Array<string> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const QuoteCardFragmentDoc = new TypedDocumentString(`
    fragment QuoteCard on Quote {
  kind
  text
  passage {
    start
    exact
    document {
      id
      title
      date
    }
  }
}
    `, {"fragmentName":"QuoteCard"}) as unknown as TypedDocumentString<QuoteCardFragment, unknown>;
export const QuotesOfDocument = new TypedDocumentString(`
    query QuotesOf($person: ID!, $first: Int!, $after: String) {
  person(id: $person) {
    name
    quotes(first: $first, after: $after, orderBy: [{field: DATE, direction: DESC}]) {
      totalCount
      nodes {
        id
        ...QuoteCard
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment QuoteCard on Quote {
  kind
  text
  passage {
    start
    exact
    document {
      id
      title
      date
    }
  }
}`, {"hash":"sha256:46f02404eef9e9ff1be323a67173b30ce5429ce46f1cf97e9944a2083d457df8"}) as unknown as TypedDocumentString<QuotesOfQuery, QuotesOfQueryVariables>;
export const QuotedPeopleDocument = new TypedDocumentString(`
    query QuotedPeople($first: Int!, $after: String) {
  people(first: $first, after: $after, filter: {quotes: {some: {}}}) {
    nodes {
      id
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:951045da0d9abdedc743c484e288b35ea5b4cfcfd0fe28a1bfb2c0b1188a3fdf"}) as unknown as TypedDocumentString<QuotedPeopleQuery, QuotedPeopleQueryVariables>;
export const LatestChangeDocument = new TypedDocumentString(`
    query LatestChange {
  changes(first: 1, orderBy: [{field: AT, direction: DESC}]) {
    nodes {
      at
    }
  }
}
    `, {"hash":"sha256:9862980ed8a21661c0a994c4d65ce8f422cec3b189d9aa12eecf78db9c63b2ba"}) as unknown as TypedDocumentString<LatestChangeQuery, LatestChangeQueryVariables>;
export const ChangesSinceDocument = new TypedDocumentString(`
    query ChangesSince($since: DateTime, $first: Int!, $after: String) {
  changes(since: $since, first: $first, after: $after, orderBy: [{field: AT}]) {
    nodes {
      at
      touches
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:cca50c165739feae34e6bcefecef3a0350eb3e428220fd57996de2def3fa840b"}) as unknown as TypedDocumentString<ChangesSinceQuery, ChangesSinceQueryVariables>;