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


export type QuotesOfQuery = { person: { name: string, quotes: { totalCount: number, nodes: Array<{ id: string, kind: QuoteKind, text: string, passage: { start: number, exact: string, document: { title: string, date: string | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type QuoteCardFragment = { kind: QuoteKind, text: string, passage: { start: number, exact: string, document: { title: string, date: string | null } } };

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
      title
      date
    }
  }
}`, {"hash":"sha256:104b7064e585e61521226631a287951c7071ef3b2c62e75723affa78957402f1"}) as unknown as TypedDocumentString<QuotesOfQuery, QuotesOfQueryVariables>;