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

/**
 * A statement that ends in `RETURN … AS «node»`, or for a page in `RETURN … AS «node», … AS «edge»`
 * and its order, and may be set in a CALL. Arguments of its field stand in it as `$name`, or as
 * `$$name` where Cypher takes a literal alone.
 */
export interface Statement {
  readonly kind: 'statement';
  /** Null where it starts from nothing, as fields of Query do. */
  readonly parent: string | null;
  readonly node: string;
  readonly edge: string | null;
  /** Whether it returns maps, which have no id, rather than nodes. */
  readonly map: boolean;
  readonly text: string;
  /** A page's keys, without ORDER BY; the id comes after them. */
  readonly orderBy: string | null;
}

/** What stands behind a field: written in cypher/, read by generation. */
export type Pattern = Path | Expression | Embedded | Statement;
