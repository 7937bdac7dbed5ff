/** A pattern from a parent to what its field leads to. Variables stand between guillemets: «person». */
export interface Path {
  readonly kind: 'path';
  readonly parent: string;
  /** Null where what it leads to is itself stored as a relationship: then the edge is the item. */
  readonly node: string | null;
  readonly edge: string | null;
  readonly text: string;
  /** A condition, without WHERE. */
  readonly where: string | null;
  /** A list of keys, without ORDER BY. */
  readonly orderBy: string | null;
}

/** What a scalar, a filter or an ordering reads. */
export interface Expression {
  readonly kind: 'expression';
  readonly parent: string;
  readonly text: string;
}

/** An object whose fields stand on its parent. */
export interface Embedded {
  readonly kind: 'embedded';
  readonly parent: string;
}

/** A statement that ends in `RETURN … AS «returns»`, and may be set in a CALL. */
export interface Statement {
  readonly kind: 'statement';
  readonly parent: string;
  readonly returns: string;
  readonly text: string;
}

/** What stands behind a field: written in cypher/, read by generation. */
export type Pattern = Path | Expression | Embedded | Statement;
