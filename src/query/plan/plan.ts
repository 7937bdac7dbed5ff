import type { FieldNode } from 'graphql';
import type {
  Catalogue,
  IndexedPaths,
  Path,
  Read,
  Statement,
  Template,
} from '../../catalogue/index.ts';
import type { ArgumentSite, GivenFilter } from '../arguments.ts';
import type { Ordering, PageSizes } from '../pagination.ts';

/** What is selected of one node, relationship or map: the fields in order, for each type it may have. */
export interface Selection {
  readonly types: readonly string[];
  readonly byType: ReadonlyMap<string, readonly SelectedField[]>;
}

/** A response key and the plan behind it. */
export interface SelectedField {
  readonly key: string;
  readonly parentType: string;
  readonly nonNull: boolean;
  readonly node: FieldNode;
  readonly plan: FieldPlan;
}

export type FieldPlan =
  | { readonly kind: 'typename' }
  | ScalarPlan
  | DerivedPlan
  | EmbeddedPlan
  | LinkPlan
  | ListPlan
  | ConnectionPlan;

/** A stored property, or an expression over several. */
export interface ScalarPlan {
  readonly kind: 'scalar';
  readonly read: Read;
}

/** What code computes from a value that is read: see derived-fields.ts. */
export interface DerivedPlan {
  readonly kind: 'derived';
  readonly name: string;
  /** The type of the computed value. */
  readonly type: string;
  readonly input: Read;
  /** The selected fields of computed objects; null if the value is a scalar. */
  readonly fields: readonly { readonly key: string; readonly name: string }[] | null;
}

/** An object read from its parent's properties; null if the parent has none of them. */
export interface EmbeddedPlan {
  readonly kind: 'embedded';
  readonly presence: readonly Read[];
  readonly selection: Selection;
}

/** Where nodes come from: a path from their parent, a statement of cypher/, or all nodes of a label. */
export type Origin =
  | {
      readonly kind: 'path';
      readonly name: string;
      readonly path: Path;
      /** Whether the parent may have another type than the path starts from. */
      readonly guard: boolean;
      /** The parameter of the day for which claims must hold; null without one. */
      readonly day: string | null;
    }
  | StatementOrigin
  | {
      readonly kind: 'label';
      readonly label: string;
      readonly day: string | null;
      /** What the day requires of a node, in the variable `item`. */
      readonly where: Template | null;
    };

export interface StatementOrigin {
  readonly kind: 'statement';
  /** Tells apart statements with different literals. */
  readonly name: string;
  /** The statement with its literals filled in. */
  readonly statement: Statement;
  readonly day: string | null;
  /** What its filter is written by. */
  readonly catalogue: Catalogue;
  /** The filter that `$filter` stands for; null without a filter. */
  readonly filter: (GivenFilter & { readonly noun: string }) | null;
}

/** At most one node. */
export interface LinkPlan {
  readonly kind: 'link';
  readonly origin: Origin;
  readonly site: ArgumentSite;
  readonly selection: Selection;
}

/** All items, ordered by id. */
export interface ListPlan {
  readonly kind: 'list';
  readonly origin: Origin;
  readonly site: ArgumentSite;
  readonly nullableItems: boolean;
  /** The arguments, given here, whose values nodes must have. */
  readonly existing: readonly string[];
  readonly selection: Selection;
}

/** A page of items. */
export interface ConnectionPlan {
  readonly kind: 'connection';
  readonly origin: Origin;
  readonly site: ArgumentSite;
  readonly page: PageShape;
  readonly fields: readonly ConnectionField[];
}

/** All of a page that its statement's text depends on. */
export interface PageShape {
  readonly backward: boolean;
  readonly after: boolean;
  readonly before: boolean;
  readonly ordering: Ordering;
  /** Whether that is the order that the page's statement has itself. */
  readonly ownOrder: boolean;
  /** The noun of its filter and order: the edge's if that is stored as a relationship. */
  readonly noun: string;
  readonly ofEdge: boolean;
  readonly filter: GivenFilter | null;
  /** Indexes that hold the items of one parent in an order, by order field. */
  readonly indexed: IndexedPaths;
  readonly sizes: PageSizes;
  /** What its filter and order are written by. */
  readonly catalogue: Catalogue;
}

export type ConnectionField = { readonly key: string } & (
  | { readonly kind: 'typename'; readonly value: string }
  | { readonly kind: 'edges'; readonly edge: readonly EdgeField[] }
  | { readonly kind: 'nodes'; readonly selection: Selection }
  | { readonly kind: 'pageInfo'; readonly info: readonly PageInfoField[] }
  | { readonly kind: 'totalCount' }
  /** A field of this connection alone: a list of its own statement, or a value made of the total. */
  | { readonly kind: 'own'; readonly field: SelectedField }
);

export type EdgeField = { readonly key: string } & (
  | { readonly kind: 'cursor' }
  | { readonly kind: 'node'; readonly selection: Selection }
  | { readonly kind: 'own'; readonly field: SelectedField }
);

export interface PageInfoField {
  readonly key: string;
  readonly name: 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor' | '__typename';
}
