/** The properties of a node or relationship. A decimal is text, a date ISO 8601 text. */
export interface Row {
  readonly id: string;
  readonly [property: string]: unknown;
}
