/** A node or relationship as plain properties. A Decimal is text; a date is ISO 8601 text. */
export interface Row {
  readonly id: string;
  readonly [property: string]: unknown;
}
