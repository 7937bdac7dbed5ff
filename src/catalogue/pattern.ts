/** Cypher on one line, with holes for what each statement fills in: `[{ variable: 'quote' }, '.sortDate']`. */
export type Template = readonly (string | Hole)[];

/** A variable, a parameter (`$name`), or the number of an argument, written into the text (`$$name`). */
export type Hole =
  { readonly variable: string } | { readonly parameter: string } | { readonly literal: string };

/** A node of a pattern: `(quote:Quote {speaker: person.id})`. */
export interface NodePattern {
  /** The same name twice is the same node; null where the node has none. */
  readonly variable: string | null;
  /** The node carries one label of each group: `:A|B` is one group, `:A:B` two. */
  readonly labels: readonly (readonly string[])[];
  readonly properties: readonly PropertyPattern[];
}

/** A property that must equal an expression: `speaker: person.id`. */
export interface PropertyPattern {
  readonly name: string;
  readonly value: Template;
}

/** A relationship, and the node that it leads to: `-[link:PART_OF]->(parent)`. */
export interface Hop {
  readonly variable: string | null;
  /** Any of these types; any type if the list is empty. */
  readonly types: readonly string[];
  readonly properties: readonly PropertyPattern[];
  readonly direction: 'out' | 'in' | 'either';
  readonly to: NodePattern;
}

/** A node and the relationships that are followed from it. */
export interface Chain {
  readonly start: NodePattern;
  readonly hops: readonly Hop[];
}

/** One key of ORDER BY. */
export interface OrderKey {
  readonly text: Template;
  readonly descending: boolean;
}

/** A pattern from a parent to the items that its field leads to. */
export interface Path {
  readonly kind: 'path';
  /** The variable of the parent. */
  readonly parent: string;
  /** Whether the path starts from the graph as a whole, and so does not name its parent. */
  readonly atRoot: boolean;
  /** Whether an item is a node, or a relationship of a type that the schema has as a type. */
  readonly item: 'node' | 'edge';
  /** The node's variable; null where the item is an edge. */
  readonly node: string | null;
  /** The variable of the relationship whose properties an edge shows; null where it has no name. */
  readonly edge: string | null;
  /** Chains of one MATCH, with commas between them. */
  readonly chains: readonly Chain[];
  /** A condition, without WHERE. */
  readonly where: Template | null;
  /** Which of several items a link to one is, best first. */
  readonly order: readonly OrderKey[];
}

/** What a scalar, a filter or an ordering reads. */
export interface Expression {
  readonly kind: 'expression';
  readonly parent: string;
  readonly text: Template;
  /** The parent's property, where the expression is nothing else: `quote.sortDate` → `sortDate`. */
  readonly property: string | null;
}

/** An object whose fields are stored on its parent. */
export interface Embedded {
  readonly kind: 'embedded';
  readonly parent: string;
}

/**
 * A statement that ends in `RETURN … AS node` or, for a page, in `RETURN … AS node, … AS edge`. It
 * may be set in a CALL. `$name` in its text is a parameter, `$$name` a number that is written into the
 * text, because Cypher takes no parameter there.
 */
export interface Statement {
  readonly kind: 'statement';
  /** Null where the statement has no parent, as for fields of Query. */
  readonly parent: string | null;
  readonly node: string;
  readonly edge: string | null;
  /** Whether it returns maps, which have no id, rather than nodes. */
  readonly map: boolean;
  readonly text: Template;
  /** The order of a page; the id comes after these keys. */
  readonly order: readonly OrderKey[];
  /** The parameters that it names, each once and without `$`. */
  readonly parameters: readonly string[];
  /** The arguments whose numbers are written into the text, each once and without `$$`. */
  readonly literals: readonly string[];
  /** The noun of `$filter`, and the variable that its condition is about; null without `$filter`. */
  readonly filter: { readonly noun: string; readonly variable: string } | null;
}

/** The Cypher behind a field, as generation reads it in cypher/. */
export type Pattern = Path | Expression | Embedded | Statement;
