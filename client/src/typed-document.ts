/**
 * An operation that knows what it takes and gives: what graphql-codegen's client preset makes with
 * `documentMode: string`. At run time it is its text, so that no graphql is needed in a browser.
 */
export interface TypedDocument<Result, Variables> {
  toString(): string;
  /** Never there: carries the types. */
  readonly __apiType?: (variables: Variables) => Result;
  /** With the preset's `persistedDocuments`, the `hash` under which the manifest has the operation. */
  readonly __meta__?: Readonly<Record<string, unknown>> | undefined;
}
